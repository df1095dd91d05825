-- Teams and the audit trail. Run by the owner, in one transaction with the rest of the set-up; may be run again.
-- Nobody but the owner has rights on these tables; a person's role reaches them through the functions below.

CREATE TABLE IF NOT EXISTS rehab_guard.state (
    name text PRIMARY KEY,
    value text NOT NULL
);

CREATE TABLE IF NOT EXISTS rehab_guard.team (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name text NOT NULL UNIQUE CHECK (name <> '')
);

-- A person is a role of the server. What they add belongs to their home team.
CREATE TABLE IF NOT EXISTS rehab_guard.member (
    login name NOT NULL,
    team uuid NOT NULL REFERENCES rehab_guard.team (id),
    home boolean NOT NULL,
    PRIMARY KEY (login, team)
);
CREATE UNIQUE INDEX IF NOT EXISTS member_home ON rehab_guard.member (login) WHERE home;

-- What happened. `session_user` is who signed in, whatever role a function runs as; the time is the server's.
CREATE TABLE IF NOT EXISTS rehab_guard.audit (
    entry bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    who name NOT NULL DEFAULT session_user,
    action text NOT NULL CHECK (action IN ('insert', 'update', 'delete', 'view', 'export', 'refused')),
    what text NOT NULL,
    row_id text,
    care_team uuid,
    before jsonb,
    after jsonb,
    transaction xid8 NOT NULL DEFAULT pg_current_xact_id()
);
CREATE INDEX IF NOT EXISTS audit_transaction ON rehab_guard.audit (transaction);
CREATE INDEX IF NOT EXISTS audit_row ON rehab_guard.audit (row_id);

-- Each entry's place in the chain, given when its transaction commits. A link holds the hash of all before it.
CREATE TABLE IF NOT EXISTS rehab_guard.link (
    place bigint PRIMARY KEY,
    entry bigint NOT NULL UNIQUE,
    hash bytea NOT NULL
);

CREATE TABLE IF NOT EXISTS rehab_guard.chain (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    places bigint NOT NULL,
    changes bigint NOT NULL,
    head bytea NOT NULL
);
INSERT INTO rehab_guard.chain (places, changes, head) VALUES (0, 0, sha256('rehab')) ON CONFLICT DO NOTHING;

CREATE OR REPLACE FUNCTION rehab_guard.my_teams() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = rehab_guard, pg_temp AS $$
    SELECT coalesce(array_agg(team), '{}') FROM rehab_guard.member WHERE login = session_user
$$;

CREATE OR REPLACE FUNCTION rehab_guard.my_team() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = rehab_guard, pg_temp AS $$
    SELECT team FROM rehab_guard.member WHERE login = session_user AND home
$$;

CREATE OR REPLACE FUNCTION rehab_guard.sealed(previous bytea, item rehab_guard.audit) RETURNS bytea
LANGUAGE sql STABLE SET search_path = rehab_guard, pg_temp AS $$
    SELECT sha256(previous || convert_to(jsonb_build_array(
        item.entry, extract(epoch FROM item.at)::text, item.who, item.action, item.what, item.row_id,
        item.care_team, item.before, item.after)::text, 'UTF8'))
$$;

-- At the commit, under a lock of a few milliseconds: all entries of the transaction get their links at once.
CREATE OR REPLACE FUNCTION rehab_guard.chain_up() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = rehab_guard, pg_temp AS $$
DECLARE
    last rehab_guard.chain;
    item rehab_guard.audit;
BEGIN
    IF EXISTS (SELECT 1 FROM rehab_guard.link WHERE entry = NEW.entry) THEN
        RETURN NULL;
    END IF;
    SELECT * INTO last FROM rehab_guard.chain FOR UPDATE;
    FOR item IN
        SELECT a.* FROM rehab_guard.audit a
        WHERE a.transaction = NEW.transaction
            AND NOT EXISTS (SELECT 1 FROM rehab_guard.link l WHERE l.entry = a.entry)
        ORDER BY a.entry
    LOOP
        last.places := last.places + 1;
        last.head := rehab_guard.sealed(last.head, item);
        IF item.action IN ('insert', 'update', 'delete') THEN
            last.changes := last.changes + 1;
        END IF;
        INSERT INTO rehab_guard.link (place, entry, hash) VALUES (last.places, item.entry, last.head);
    END LOOP;
    UPDATE rehab_guard.chain SET places = last.places, changes = last.changes, head = last.head;
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION rehab_guard.only_added() RETURNS trigger
LANGUAGE plpgsql SET search_path = rehab_guard, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is only added to' USING ERRCODE = '42501';
END $$;

CREATE OR REPLACE TRIGGER only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON rehab_guard.audit
    FOR EACH STATEMENT EXECUTE FUNCTION rehab_guard.only_added();
CREATE OR REPLACE TRIGGER only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON rehab_guard.link
    FOR EACH STATEMENT EXECUTE FUNCTION rehab_guard.only_added();
DROP TRIGGER IF EXISTS chain_up ON rehab_guard.audit;
CREATE CONSTRAINT TRIGGER chain_up AFTER INSERT ON rehab_guard.audit
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION rehab_guard.chain_up();

-- Hangs on every table; argument: a column too large to be repeated, of which the trail keeps the hash.
CREATE OR REPLACE FUNCTION rehab_guard.note_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = rehab_guard, pg_temp AS $$
DECLARE
    was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    now jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    either jsonb := coalesce(now, was);
BEGIN
    IF was = now THEN
        RETURN NULL;
    END IF;
    IF TG_NARGS > 0 THEN
        was := was || jsonb_build_object(TG_ARGV[0], encode(sha256(convert_to(was ->> TG_ARGV[0], 'UTF8')), 'hex'));
        now := now || jsonb_build_object(TG_ARGV[0], encode(sha256(convert_to(now ->> TG_ARGV[0], 'UTF8')), 'hex'));
    END IF;
    INSERT INTO rehab_guard.audit (action, what, row_id, care_team, before, after)
    VALUES (lower(TG_OP), TG_TABLE_NAME, coalesce(either ->> 'id', either ->> 'key'),
        (either ->> 'care_team')::uuid, was, now);
    RETURN NULL;
END $$;

-- What leaves no trace in a row: somebody looked at it, gave it away, or was refused.
CREATE OR REPLACE FUNCTION rehab_guard.note(action text, what text, row_id text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = rehab_guard, pg_temp AS $$
BEGIN
    IF action NOT IN ('view', 'export', 'refused') THEN
        RAISE EXCEPTION 'nobody may note this by hand' USING ERRCODE = '42501';
    END IF;
    INSERT INTO rehab_guard.audit (action, what, row_id, care_team)
    VALUES (action, left(what, 64), left(row_id, 64), rehab_guard.my_team());
END $$;

CREATE OR REPLACE FUNCTION rehab_guard.changes() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = rehab_guard, pg_temp AS $$
    SELECT changes FROM rehab_guard.chain
$$;

CREATE OR REPLACE FUNCTION rehab_guard.versions() RETURNS TABLE (name text, value text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = rehab_guard, pg_temp AS $$
    SELECT s.name, s.value FROM rehab_guard.state s
$$;

-- Who changed a row last, for somebody who may see the row now.
CREATE OR REPLACE FUNCTION rehab_guard.changed_by(wanted text) RETURNS TABLE (who name)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = rehab_guard, pg_temp AS $$
    SELECT a.who FROM rehab_guard.audit a
    WHERE a.row_id = wanted AND a.action IN ('insert', 'update', 'delete')
        AND a.care_team = ANY (rehab_guard.my_teams())
    ORDER BY a.entry DESC LIMIT 1
$$;

-- The first place that is not as it was, of the chain up to a place; NULL when all is well.
CREATE OR REPLACE FUNCTION rehab_guard.audit_verify()
RETURNS TABLE (places bigint, head text, broken bigint, loose bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = rehab_guard, pg_temp AS $$
    WITH links AS (
        SELECT l.place, l.hash, a AS item, a.entry IS NULL AS gone,
            lag(l.hash, 1, sha256('rehab')) OVER (ORDER BY l.place) AS previous,
            row_number() OVER (ORDER BY l.place) AS counted
        FROM rehab_guard.link l LEFT JOIN rehab_guard.audit a ON a.entry = l.entry
    ), wrong AS (
        SELECT min(counted) AS place FROM links
        WHERE gone OR place <> counted OR hash <> rehab_guard.sealed(previous, item)
    ), last AS (
        SELECT coalesce(max(place), 0) AS place FROM rehab_guard.link
    )
    SELECT c.places, encode(c.head, 'hex'),
        CASE
            WHEN wrong.place IS NOT NULL THEN wrong.place
            WHEN last.place <> c.places THEN last.place + 1
            WHEN c.places > 0 AND c.head <> (SELECT hash FROM rehab_guard.link WHERE place = c.places) THEN c.places
        END,
        (SELECT count(*) FROM rehab_guard.audit a
            WHERE NOT EXISTS (SELECT 1 FROM rehab_guard.link l WHERE l.entry = a.entry))
    FROM rehab_guard.chain c, wrong, last
$$;

-- The hash at a place, to hold against one that was noted elsewhere before.
CREATE OR REPLACE FUNCTION rehab_guard.hash_at(wanted bigint) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = rehab_guard, pg_temp AS $$
    SELECT encode(hash, 'hex') FROM rehab_guard.link WHERE place = wanted
$$;

REVOKE ALL ON ALL TABLES IN SCHEMA rehab_guard FROM PUBLIC, rehab_staff;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA rehab_guard FROM PUBLIC, rehab_staff;
GRANT USAGE ON SCHEMA rehab_guard TO rehab_staff;
GRANT EXECUTE ON FUNCTION rehab_guard.my_teams(), rehab_guard.my_team(), rehab_guard.note(text, text, text),
    rehab_guard.changes(), rehab_guard.versions(), rehab_guard.changed_by(text), rehab_guard.audit_verify(),
    rehab_guard.hash_at(bigint) TO rehab_staff;
