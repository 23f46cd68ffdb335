-- Who has signed in by a token of the host. The id is the hash of what the browser keeps.
create table if not exists hanse_session (
    id varchar(43) primary key,
    issuer varchar(500) not null,
    subject varchar(200) not null,
    sid varchar(200),
    claims varchar(8192) not null,
    expires_at timestamp(6) with time zone not null
);

create index if not exists hanse_session_person on hanse_session (issuer, subject);

create index if not exists hanse_session_expires on hanse_session (expires_at);

-- Tokens that have been used, by the hash of issuer and id, for as long as they could come again.
create table if not exists hanse_spent_token (
    id varchar(43) primary key,
    expires_at timestamp(6) with time zone not null
);

create index if not exists hanse_spent_token_expires on hanse_spent_token (expires_at);

-- When somebody last signed out, for as long as what was signed before could still be shown.
create table if not exists hanse_sign_out (
    issuer varchar(500) not null,
    subject varchar(200) not null,
    signed_out_at timestamp(6) with time zone not null,
    primary key (issuer, subject)
);
