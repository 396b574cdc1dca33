-- Shape of the hand-off file of account rows: one count of a document's reading account.
-- 交接文件的列：一份文件阅读账中的一项计数
--
-- a row is: one count that is not 0
-- an empty file of this shape stands first in the list of files, so that a hand-off without
-- any file is read as one without rows

create or replace temp table handoff_account (
    document_key varchar,
    reading_count varchar,
    number integer
);

copy handoff_account to (getvariable('handoff_folder') || '/account.parquet');

set variable account_files = handoff_files('account');
