-- A controlled vocabulary that grows by what people write: a skill has names in any language, each known once.
create table if not exists hanse_skill (
    id bigint not null primary key,
    curated boolean not null,
    version bigint not null
);

create table if not exists hanse_skill_name (
    id bigint not null primary key,
    skill_id bigint not null references hanse_skill (id),
    language varchar(35) not null,
    name varchar(100) not null,
    folded varchar(100) not null,
    preferred boolean not null,
    constraint hanse_skill_name_once unique (folded)
);

create index if not exists hanse_skill_name_skill on hanse_skill_name (skill_id);

create table if not exists hanse_person_skill (
    id bigint not null primary key,
    member_id bigint not null references hanse_member (id),
    item varchar(100) not null,
    skill_id bigint not null references hanse_skill (id),
    constraint hanse_person_skill_once unique (member_id, item, skill_id)
);

create index if not exists hanse_person_skill_skill on hanse_person_skill (skill_id);

create table if not exists hanse_experience (
    id bigint not null primary key,
    member_id bigint not null references hanse_member (id),
    item varchar(100) not null,
    organisation varchar(200) not null,
    position varchar(200) not null,
    started varchar(7) not null,
    ended varchar(7) not null,
    description varchar(2000) not null,
    version bigint not null
);

create index if not exists hanse_experience_member on hanse_experience (member_id);

create table if not exists hanse_experience_skill (
    id bigint not null primary key,
    experience_id bigint not null references hanse_experience (id),
    skill_id bigint not null references hanse_skill (id),
    constraint hanse_experience_skill_once unique (experience_id, skill_id)
);

create index if not exists hanse_experience_skill_skill on hanse_experience_skill (skill_id);

-- What people offer and look for, until a day.
create table if not exists hanse_offer (
    id bigint not null primary key,
    member_id bigint not null references hanse_member (id),
    item varchar(100) not null,
    sought boolean not null,
    statement varchar(300) not null,
    until_day date not null,
    version bigint not null
);

create index if not exists hanse_offer_member on hanse_offer (member_id);
