-- Run at every start; each statement must be repeatable.
create sequence if not exists content_id start with 98305;

create table if not exists host_user (
  user_key varchar(64) primary key,
  name varchar(255) not null unique,
  full_name varchar(255) not null,
  email varchar(255) not null,
  licensed boolean not null,
  admin boolean not null,
  password_hash varchar(255) not null
);

create table if not exists group_member (
  group_name varchar(255) not null,
  user_key varchar(64) not null references host_user(user_key),
  primary key (group_name, user_key)
);

create table if not exists space (
  id bigint primary key,
  space_key varchar(255) not null unique,
  name varchar(255) not null,
  creator_key varchar(64) not null,
  created timestamp(9) with time zone not null,
  home_page_id bigint
);

create table if not exists space_grant (
  space_key varchar(255) not null references space(space_key),
  grant_name varchar(20) not null,
  holder varchar(20) not null,
  holder_name varchar(255) not null,
  primary key (space_key, grant_name, holder, holder_name)
);

-- title_slot is filled only for what must be unique: the title of a current page in its space.
create table if not exists content (
  id bigint primary key,
  latest_id bigint not null,
  kind varchar(20) not null,
  status varchar(20) not null,
  space_key varchar(255) not null references space(space_key),
  title varchar(255) not null,
  title_slot varchar(255) generated always as (case when kind = 'PAGE' and status = 'CURRENT' then lower(title) end),
  version int not null,
  body clob not null,
  creator_key varchar(64) not null,
  created timestamp(9) with time zone not null,
  modifier_key varchar(64) not null,
  modified timestamp(9) with time zone not null,
  version_comment varchar(4000) not null,
  parent_id bigint
);
create unique index if not exists content_title on content (space_key, title_slot);
create unique index if not exists content_version on content (latest_id, version);
create index if not exists content_parent on content (parent_id);

create table if not exists draft (
  page_id bigint not null,
  user_key varchar(64) not null,
  base_version int not null,
  title varchar(255) not null,
  body clob not null,
  modified timestamp(9) with time zone not null,
  primary key (page_id, user_key)
);

create table if not exists label (
  content_id bigint not null,
  name varchar(255) not null,
  primary key (content_id, name)
);

create table if not exists restriction (
  content_id bigint not null,
  kind varchar(20) not null,
  subject varchar(20) not null,
  name varchar(255) not null,
  primary key (content_id, kind, subject, name)
);

create table if not exists attachment (
  id bigint primary key,
  content_id bigint not null,
  file_name varchar(255) not null,
  media_type varchar(255) not null,
  size_bytes bigint not null,
  comment varchar(4000) not null,
  version int not null,
  creator_key varchar(64) not null,
  modified timestamp(9) with time zone not null,
  bytes blob not null,
  unique (content_id, file_name)
);

create table if not exists setting (
  scope varchar(255) not null,
  setting_key varchar(255) not null,
  setting_value clob not null,
  primary key (scope, setting_key)
);
