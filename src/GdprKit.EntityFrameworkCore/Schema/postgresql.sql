-- GdprKit's tables on PostgreSQL, for whoever makes them without migrations of Entity Framework Core.

CREATE TABLE gdprkit_confirmation (
    rule character varying(400) NOT NULL,
    by character varying(400) NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT "PK_gdprkit_confirmation" PRIMARY KEY (rule)
);


CREATE TABLE gdprkit_consent (
    id uuid NOT NULL,
    activity text NOT NULL,
    number integer NOT NULL,
    state integer NOT NULL,
    at timestamp with time zone NOT NULL,
    valid_until timestamp with time zone,
    channel integer NOT NULL,
    form text,
    by integer NOT NULL,
    language text,
    version text,
    text_hash text,
    notice_hash text,
    notice_version text,
    register_hash text NOT NULL,
    subject text NOT NULL,
    key text NOT NULL,
    key_number bigint,
    key_guid uuid,
    CONSTRAINT "PK_gdprkit_consent" PRIMARY KEY (id)
);


CREATE TABLE gdprkit_ended (
    type character varying(400) NOT NULL,
    by integer NOT NULL,
    key character varying(400) NOT NULL,
    key_number bigint,
    key_guid uuid,
    keep text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT "PK_gdprkit_ended" PRIMARY KEY (type, by, key)
);
COMMENT ON TABLE gdprkit_ended IS 'Rows of the app that stay although a need of theirs ended, by an erasure (0) or with the rows that dated them (1); removed when they go.';


CREATE TABLE gdprkit_erasure (
    id uuid NOT NULL,
    subject text NOT NULL,
    key text NOT NULL,
    hash character varying(64) NOT NULL,
    keep text NOT NULL,
    recipients text NOT NULL,
    request_id uuid,
    begun_at timestamp with time zone NOT NULL,
    completed_at timestamp with time zone,
    deleted bigint NOT NULL,
    cleared bigint NOT NULL,
    CONSTRAINT "PK_gdprkit_erasure" PRIMARY KEY (id)
);


CREATE TABLE gdprkit_erasure_part (
    erasure_id uuid NOT NULL,
    store character varying(400) NOT NULL,
    steps text NOT NULL,
    CONSTRAINT "PK_gdprkit_erasure_part" PRIMARY KEY (erasure_id, store)
);


CREATE TABLE gdprkit_lease (
    name character varying(100) NOT NULL,
    owner uuid,
    until timestamp with time zone NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT "PK_gdprkit_lease" PRIMARY KEY (name)
);


CREATE TABLE gdprkit_legal_hold (
    id uuid NOT NULL,
    ground character varying(1000) NOT NULL,
    owner character varying(400) NOT NULL,
    "from" timestamp with time zone NOT NULL,
    review_on date NOT NULL,
    released_at timestamp with time zone,
    released_by character varying(400),
    subject character varying(200) NOT NULL,
    key character varying(400),
    key_number bigint,
    key_guid uuid,
    CONSTRAINT "PK_gdprkit_legal_hold" PRIMARY KEY (id)
);


CREATE TABLE gdprkit_notification (
    id uuid NOT NULL,
    request_id uuid,
    recipient text NOT NULL,
    "right" integer NOT NULL,
    subject text NOT NULL,
    key text NOT NULL,
    queued_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    not_possible text,
    CONSTRAINT "PK_gdprkit_notification" PRIMARY KEY (id)
);


CREATE TABLE gdprkit_objection (
    id uuid NOT NULL,
    subject text NOT NULL,
    key text NOT NULL,
    activity text NOT NULL,
    number integer NOT NULL,
    article text NOT NULL,
    state integer NOT NULL,
    at timestamp with time zone NOT NULL,
    channel integer NOT NULL,
    reason text,
    by text,
    CONSTRAINT "PK_gdprkit_objection" PRIMARY KEY (id)
);


CREATE TABLE gdprkit_request (
    id uuid NOT NULL,
    subject text NOT NULL,
    key text NOT NULL,
    received_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    entries integer NOT NULL,
    head text NOT NULL,
    CONSTRAINT "PK_gdprkit_request" PRIMARY KEY (id)
);


CREATE TABLE gdprkit_request_entry (
    request_id uuid NOT NULL,
    number integer NOT NULL,
    at timestamp with time zone NOT NULL,
    step integer NOT NULL,
    by text,
    rights integer NOT NULL,
    channel integer NOT NULL,
    acting integer NOT NULL,
    identity integer,
    outcome integer,
    exemption integer,
    reason text,
    count bigint,
    reference text,
    previous text NOT NULL,
    hash text NOT NULL,
    CONSTRAINT "PK_gdprkit_request_entry" PRIMARY KEY (request_id, number)
);


CREATE TABLE gdprkit_restriction (
    id uuid NOT NULL,
    ground integer NOT NULL,
    placed_at timestamp with time zone NOT NULL,
    placed_by text NOT NULL,
    informed_at timestamp with time zone,
    lifted_at timestamp with time zone,
    lifted_by text,
    subject text NOT NULL,
    key text NOT NULL,
    key_number bigint,
    key_guid uuid,
    CONSTRAINT "PK_gdprkit_restriction" PRIMARY KEY (id)
);


CREATE TABLE gdprkit_sweep (
    id uuid NOT NULL,
    run uuid NOT NULL,
    rule character varying(400) NOT NULL,
    type character varying(400) NOT NULL,
    action character varying(50) NOT NULL,
    members text NOT NULL,
    count bigint NOT NULL,
    oldest timestamp with time zone,
    newest timestamp with time zone,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    milliseconds bigint NOT NULL,
    failure character varying(1000),
    CONSTRAINT "PK_gdprkit_sweep" PRIMARY KEY (id)
);


CREATE TABLE gdprkit_text (
    hash text NOT NULL,
    text text NOT NULL,
    CONSTRAINT "PK_gdprkit_text" PRIMARY KEY (hash)
);


CREATE INDEX "IX_gdprkit_consent_key_guid_activity" ON gdprkit_consent (key_guid, activity) WHERE key_guid IS NOT NULL;


CREATE INDEX "IX_gdprkit_consent_key_number_activity" ON gdprkit_consent (key_number, activity) WHERE key_number IS NOT NULL;


CREATE UNIQUE INDEX "IX_gdprkit_consent_subject_key_activity_number" ON gdprkit_consent (subject, key, activity, number);


CREATE INDEX "IX_gdprkit_ended_key_guid_type" ON gdprkit_ended (key_guid, type) WHERE key_guid IS NOT NULL;


CREATE INDEX "IX_gdprkit_ended_key_number_type" ON gdprkit_ended (key_number, type) WHERE key_number IS NOT NULL;


CREATE INDEX "IX_gdprkit_erasure_completed_at" ON gdprkit_erasure (completed_at);


CREATE INDEX ix_gdprkit_legal_hold_subject ON gdprkit_legal_hold (subject, released_at);


CREATE INDEX "IX_gdprkit_notification_queued_at" ON gdprkit_notification (queued_at) WHERE sent_at IS NULL AND not_possible IS NULL;


CREATE INDEX "IX_gdprkit_notification_request_id" ON gdprkit_notification (request_id);


CREATE UNIQUE INDEX "IX_gdprkit_objection_subject_key_activity_number" ON gdprkit_objection (subject, key, activity, number);


CREATE INDEX "IX_gdprkit_request_closed_at" ON gdprkit_request (closed_at);


CREATE INDEX "IX_gdprkit_request_subject_key" ON gdprkit_request (subject, key);


CREATE INDEX "IX_gdprkit_restriction_key_guid_subject" ON gdprkit_restriction (key_guid, subject) WHERE lifted_at IS NULL;


CREATE INDEX "IX_gdprkit_restriction_key_number_subject" ON gdprkit_restriction (key_number, subject) WHERE lifted_at IS NULL;


CREATE UNIQUE INDEX "IX_gdprkit_restriction_subject_key_ground" ON gdprkit_restriction (subject, key, ground) WHERE lifted_at IS NULL;


CREATE INDEX ix_gdprkit_sweep_rule ON gdprkit_sweep (rule, started_at);
