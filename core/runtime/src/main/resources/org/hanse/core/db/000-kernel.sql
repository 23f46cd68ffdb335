create table if not exists hanse_plugin_jar (
  sha256 varchar(64) not null,
  part integer not null,
  bytes bytea not null,
  primary key (sha256, part)
);

create table if not exists hanse_plugin_revision (
  revision bigint primary key,
  saved_at timestamp(6) with time zone not null,
  actor varchar(200) not null,
  reason varchar(500) not null
);

create table if not exists hanse_plugin_state (
  revision bigint not null,
  plugin varchar(30) not null,
  plugin_version varchar(100) not null,
  sha256 varchar(64) not null,
  enabled boolean not null,
  primary key (revision, plugin)
);

create table if not exists hanse_quarantine (
  plugin varchar(30) not null,
  sha256 varchar(64) not null,
  phase varchar(20) not null,
  cause varchar(2000) not null,
  remedy varchar(2000) not null,
  since timestamp(6) with time zone not null,
  primary key (plugin, sha256)
);

create table if not exists hanse_guard (
  kind varchar(60) not null,
  guarded varchar(200) not null,
  plugin varchar(30) not null,
  since timestamp(6) with time zone not null,
  primary key (kind, guarded, plugin)
);

create table if not exists hanse_build_report (
  id bigint primary key,
  generation bigint not null,
  act varchar(200) not null,
  published boolean not null,
  built_at timestamp(6) with time zone not null,
  problems text not null,
  timings text not null
);

create table if not exists hanse_audit (
  id bigint primary key,
  done_at timestamp(6) with time zone not null,
  actor varchar(200) not null,
  act varchar(60) not null,
  subject varchar(200) not null,
  detail varchar(2000) not null
);
