-- GdprKit's tables on SQLite, for whoever makes them without migrations of Entity Framework Core.

CREATE TABLE "gdprkit_confirmation" (
    "rule" TEXT NOT NULL CONSTRAINT "PK_gdprkit_confirmation" PRIMARY KEY,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL
);


CREATE TABLE "gdprkit_consent" (
    "id" TEXT NOT NULL CONSTRAINT "PK_gdprkit_consent" PRIMARY KEY,
    "activity" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    "valid_until" TEXT NULL,
    "channel" INTEGER NOT NULL,
    "form" TEXT NULL,
    "by" INTEGER NOT NULL,
    "language" TEXT NULL,
    "version" TEXT NULL,
    "text_hash" TEXT NULL,
    "notice_hash" TEXT NULL,
    "notice_version" TEXT NULL,
    "register_hash" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "key_number" INTEGER NULL,
    "key_guid" TEXT NULL
);


CREATE TABLE "gdprkit_ended" (
    -- Rows of the app that stay although a need of theirs ended, by an erasure (0) or with the rows that dated them (1); removed when they go.

    "type" TEXT NOT NULL,
    "by" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "key_number" INTEGER NULL,
    "key_guid" TEXT NULL,
    "keep" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "PK_gdprkit_ended" PRIMARY KEY ("type", "by", "key")
);


CREATE TABLE "gdprkit_erasure" (
    "id" TEXT NOT NULL CONSTRAINT "PK_gdprkit_erasure" PRIMARY KEY,
    "subject" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "keep" TEXT NOT NULL,
    "recipients" TEXT NOT NULL,
    "request_id" TEXT NULL,
    "begun_at" TEXT NOT NULL,
    "completed_at" TEXT NULL,
    "deleted" INTEGER NOT NULL,
    "cleared" INTEGER NOT NULL
);


CREATE TABLE "gdprkit_erasure_part" (
    "erasure_id" TEXT NOT NULL,
    "store" TEXT NOT NULL,
    "steps" TEXT NOT NULL,
    CONSTRAINT "PK_gdprkit_erasure_part" PRIMARY KEY ("erasure_id", "store")
);


CREATE TABLE "gdprkit_lease" (
    "name" TEXT NOT NULL CONSTRAINT "PK_gdprkit_lease" PRIMARY KEY,
    "owner" TEXT NULL,
    "until" TEXT NOT NULL,
    "version" INTEGER NOT NULL
);


CREATE TABLE "gdprkit_legal_hold" (
    "id" TEXT NOT NULL CONSTRAINT "PK_gdprkit_legal_hold" PRIMARY KEY,
    "ground" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "review_on" TEXT NOT NULL,
    "released_at" TEXT NULL,
    "released_by" TEXT NULL,
    "subject" TEXT NOT NULL,
    "key" TEXT NULL,
    "key_number" INTEGER NULL,
    "key_guid" TEXT NULL
);


CREATE TABLE "gdprkit_notification" (
    "id" TEXT NOT NULL CONSTRAINT "PK_gdprkit_notification" PRIMARY KEY,
    "request_id" TEXT NULL,
    "recipient" TEXT NOT NULL,
    "right" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "queued_at" TEXT NOT NULL,
    "sent_at" TEXT NULL,
    "not_possible" TEXT NULL
);


CREATE TABLE "gdprkit_objection" (
    "id" TEXT NOT NULL CONSTRAINT "PK_gdprkit_objection" PRIMARY KEY,
    "subject" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "activity" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "article" TEXT NOT NULL,
    "state" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    "channel" INTEGER NOT NULL,
    "reason" TEXT NULL,
    "by" TEXT NULL
);


CREATE TABLE "gdprkit_request" (
    "id" TEXT NOT NULL CONSTRAINT "PK_gdprkit_request" PRIMARY KEY,
    "subject" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "received_at" TEXT NOT NULL,
    "closed_at" TEXT NULL,
    "entries" INTEGER NOT NULL,
    "head" TEXT NOT NULL
);


CREATE TABLE "gdprkit_request_entry" (
    "request_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    "step" INTEGER NOT NULL,
    "by" TEXT NULL,
    "rights" INTEGER NOT NULL,
    "channel" INTEGER NOT NULL,
    "acting" INTEGER NOT NULL,
    "identity" INTEGER NULL,
    "outcome" INTEGER NULL,
    "exemption" INTEGER NULL,
    "reason" TEXT NULL,
    "count" INTEGER NULL,
    "reference" TEXT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    CONSTRAINT "PK_gdprkit_request_entry" PRIMARY KEY ("request_id", "number")
);


CREATE TABLE "gdprkit_restriction" (
    "id" TEXT NOT NULL CONSTRAINT "PK_gdprkit_restriction" PRIMARY KEY,
    "ground" INTEGER NOT NULL,
    "placed_at" TEXT NOT NULL,
    "placed_by" TEXT NOT NULL,
    "informed_at" TEXT NULL,
    "lifted_at" TEXT NULL,
    "lifted_by" TEXT NULL,
    "subject" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "key_number" INTEGER NULL,
    "key_guid" TEXT NULL
);


CREATE TABLE "gdprkit_sweep" (
    "id" TEXT NOT NULL CONSTRAINT "PK_gdprkit_sweep" PRIMARY KEY,
    "run" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "members" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "oldest" TEXT NULL,
    "newest" TEXT NULL,
    "started_at" TEXT NOT NULL,
    "ended_at" TEXT NULL,
    "milliseconds" INTEGER NOT NULL,
    "failure" TEXT NULL
);


CREATE TABLE "gdprkit_text" (
    "hash" TEXT NOT NULL CONSTRAINT "PK_gdprkit_text" PRIMARY KEY,
    "text" TEXT NOT NULL
);


CREATE INDEX "IX_gdprkit_consent_key_guid_activity" ON "gdprkit_consent" ("key_guid", "activity") WHERE key_guid IS NOT NULL;


CREATE INDEX "IX_gdprkit_consent_key_number_activity" ON "gdprkit_consent" ("key_number", "activity") WHERE key_number IS NOT NULL;


CREATE UNIQUE INDEX "IX_gdprkit_consent_subject_key_activity_number" ON "gdprkit_consent" ("subject", "key", "activity", "number");


CREATE INDEX "IX_gdprkit_ended_key_guid_type" ON "gdprkit_ended" ("key_guid", "type") WHERE key_guid IS NOT NULL;


CREATE INDEX "IX_gdprkit_ended_key_number_type" ON "gdprkit_ended" ("key_number", "type") WHERE key_number IS NOT NULL;


CREATE INDEX "IX_gdprkit_erasure_completed_at" ON "gdprkit_erasure" ("completed_at");


CREATE INDEX "ix_gdprkit_legal_hold_subject" ON "gdprkit_legal_hold" ("subject", "released_at");


CREATE INDEX "IX_gdprkit_notification_queued_at" ON "gdprkit_notification" ("queued_at") WHERE sent_at IS NULL AND not_possible IS NULL;


CREATE INDEX "IX_gdprkit_notification_request_id" ON "gdprkit_notification" ("request_id");


CREATE UNIQUE INDEX "IX_gdprkit_objection_subject_key_activity_number" ON "gdprkit_objection" ("subject", "key", "activity", "number");


CREATE INDEX "IX_gdprkit_request_closed_at" ON "gdprkit_request" ("closed_at");


CREATE INDEX "IX_gdprkit_request_subject_key" ON "gdprkit_request" ("subject", "key");


CREATE INDEX "IX_gdprkit_restriction_key_guid_subject" ON "gdprkit_restriction" ("key_guid", "subject") WHERE lifted_at IS NULL;


CREATE INDEX "IX_gdprkit_restriction_key_number_subject" ON "gdprkit_restriction" ("key_number", "subject") WHERE lifted_at IS NULL;


CREATE UNIQUE INDEX "IX_gdprkit_restriction_subject_key_ground" ON "gdprkit_restriction" ("subject", "key", "ground") WHERE lifted_at IS NULL;


CREATE INDEX "ix_gdprkit_sweep_rule" ON "gdprkit_sweep" ("rule", "started_at");
