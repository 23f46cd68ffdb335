-- What browsers blocked on pages, by what and where, without who saw it.
create table if not exists hanse_csp_report (
    directive varchar(40) not null,
    blocked varchar(200) not null,
    page varchar(200) not null,
    file varchar(200) not null,
    times bigint not null,
    first_seen timestamp(6) with time zone not null,
    last_seen timestamp(6) with time zone not null,
    primary key (directive, blocked, page, file)
);

create index if not exists hanse_csp_report_last_seen on hanse_csp_report (last_seen);
