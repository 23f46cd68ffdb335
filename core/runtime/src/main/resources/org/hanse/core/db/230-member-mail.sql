-- Whether the member has stopped mail.
alter table hanse_member add column if not exists mail_stopped boolean default false not null;
