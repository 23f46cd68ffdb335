create table if not exists hanse_invitation (
    id bigint primary key,
    community_id bigint not null references hanse_community (id),
    inviter_id bigint not null,
    email varchar(254),
    token_hash varchar(64),
    note varchar(500) not null,
    most integer not null,
    used integer not null,
    created_at timestamp(6) with time zone not null,
    sent_at timestamp(6) with time zone,
    expires_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    version bigint not null
);

create index if not exists hanse_invitation_community on hanse_invitation (community_id, ended_at, id);

create index if not exists hanse_invitation_inviter on hanse_invitation (inviter_id, community_id, ended_at);

create index if not exists hanse_invitation_expiry on hanse_invitation (ended_at, expires_at);

create table if not exists hanse_mail_refusal (
    address_hash varchar(64) primary key,
    refused_at timestamp(6) with time zone not null
);
