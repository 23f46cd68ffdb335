-- How often in a row, and when last, the address of the member was refused as one that does not exist.
alter table hanse_member add column if not exists mail_refusals integer default 0 not null;
alter table hanse_member add column if not exists mail_refused_at timestamp with time zone default timestamp with time zone '1970-01-01 00:00:00+00' not null;
