create table if not exists hanse_harbour_note (id varchar(36) primary key, text varchar(2000) not null);
