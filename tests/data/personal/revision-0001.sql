BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE recent_searches (
	number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	archive TEXT NOT NULL, 
	text TEXT NOT NULL, 
	chosen TEXT NOT NULL, 
	sort TEXT NOT NULL, 
	synonyms BOOLEAN NOT NULL, 
	created TEXT NOT NULL, 
	used TEXT NOT NULL
);
INSERT INTO "recent_searches" VALUES(1,'vmc','return -voluntary','[]','relevance',1,'2026-01-02T03:04:05+00:00','2026-01-02T03:04:05+00:00');
CREATE TABLE saved_searches (
	number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	archive TEXT NOT NULL, 
	text TEXT NOT NULL, 
	chosen TEXT NOT NULL, 
	sort TEXT NOT NULL, 
	synonyms BOOLEAN NOT NULL, 
	created TEXT NOT NULL, 
	used TEXT NOT NULL, 
	name TEXT NOT NULL, 
	CONSTRAINT saved_names UNIQUE (archive, name)
);
INSERT INTO "saved_searches" VALUES(1,'vmc','partnership','[["year", ["2017", "2018"]]]','newest',1,'2026-01-02T03:04:05+00:00','2026-01-02T03:04:05+00:00','Partnerships');
INSERT INTO "saved_searches" VALUES(2,'vmc','Rückkehr','[]','relevance',0,'2026-01-02T03:04:05+00:00','2026-01-02T03:04:05+00:00','Zurück; DROP TABLE');
CREATE INDEX recent_by_archive ON recent_searches (archive, number);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('saved_searches',2);
INSERT INTO "sqlite_sequence" VALUES('recent_searches',1);
COMMIT;
