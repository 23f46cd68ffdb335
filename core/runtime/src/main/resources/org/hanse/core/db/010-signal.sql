-- Facts, and for each listener that is to hear of one a row until it has.
create table if not exists hanse_signal (
    id bigint primary key,
    kind varchar(300) not null,
    subject bigint not null,
    subject_version bigint not null,
    payload text not null,
    sent_at timestamp(6) with time zone not null
);

create index if not exists hanse_signal_sent on hanse_signal (sent_at);

create table if not exists hanse_signal_delivery (
    signal_id bigint not null references hanse_signal (id),
    listener varchar(400) not null,
    attempts int not null,
    due_at timestamp(6) with time zone not null,
    dead boolean not null,
    failure varchar(1000),
    primary key (signal_id, listener)
);

create index if not exists hanse_signal_delivery_due on hanse_signal_delivery (dead, due_at);
