-- A key that follows its body is written a second time, so that history keeps both; it is never in force twice.
alter table machine_keys drop constraint machine_keys_token_key;
alter table machine_keys add constraint machine_keys_once exclude using gist
  (token with =, tstzrange(from_at, until_at) with &&);
