create table if not exists hanse_secret (
  name varchar(60) primary key,
  content varchar(200) not null
);
