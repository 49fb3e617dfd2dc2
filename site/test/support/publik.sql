-- Schema publik as the cms's migration makes it, for tests of the site alone.
create schema ekstensi;
create extension pg_trgm schema ekstensi;
create schema publik;
create table publik.salinan (
  jenis text not null, kunci text not null,
  desa text, tahun int, status text not null, tanggal date, judul text not null,
  isi jsonb not null, versi text not null,
  waktu timestamptz not null, cari tsvector not null,
  primary key (jenis, kunci));
create index on publik.salinan (jenis, desa, tanggal desc);
create index on publik.salinan using gin (cari);
create index on publik.salinan using gin (lower(judul) ekstensi.gin_trgm_ops) where jenis = 'desa';
create table publik.berkas (
  sha256 text, nama text, jenis_media text, ukuran bigint, jenis text, kunci text,
  primary key (sha256, nama, jenis, kunci));
create table publik.perubahan (
  id bigint generated always as identity primary key,
  transaksi xid8 not null default pg_current_xact_id(),
  kunci text not null, waktu timestamptz not null default now());
create index on publik.perubahan (transaksi);
create table publik.bekas (jenis text, kunci text, waktu timestamptz not null default now(), primary key (jenis, kunci));
create table publik.kata (kata text primary key);
create index on publik.kata using gin (kata ekstensi.gin_trgm_ops);
create schema masuk;
create table masuk.kiriman (
  id uuid primary key, jenis text not null, desa text, isi jsonb not null, waktu timestamptz not null default now());
create function masuk.menunggu(nomor uuid) returns boolean language sql stable as
  'select exists (select 1 from masuk.kiriman where id = nomor)';
create table publik.kunci_pratinjau (id text primary key, kunci text not null);
