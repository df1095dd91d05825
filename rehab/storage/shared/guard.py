"""Who may see a row, made from the model: every table gets its team, its policy, its rights and its place in the trail.

A row belongs to the team of the row it hangs on, up to the person; the column says so again in each row, so that a
policy is one comparison. A trigger sets it with the rights of whoever writes: a row of another team is not there for
them, so nothing can be hung on it. Foreign keys alone would not do, as the server looks past policies for them.
"""

from pathlib import Path
from string import Template
from typing import Any

import sqlalchemy as sa

from rehab.storage.rows import METADATA, app_meta, draft, kept_verdict, photo

GUARD_VERSION = "1"
"""Counts changes of what is made here and in `trail.sql`."""
TRAIL = Path(__file__).with_name("trail.sql")
DELETED_FOR_GOOD = (app_meta, draft, photo)
"""Tables that `Work.remove` and `Work.put_meta` take rows from; elsewhere rows are only marked."""
WORKED_OUT = (kept_verdict,)
"""Tables that hold what can be worked out again at any time; they are not in the trail."""
HASHED = {photo: "content"}
"""Columns that the trail keeps the hash of."""

_LIFT = Template("""
ALTER TABLE rehab.$table NO FORCE ROW LEVEL SECURITY;
ALTER TABLE rehab.$table DISABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS care_team ON rehab.$table;
DROP TRIGGER IF EXISTS place ON rehab.$table;
DROP TRIGGER IF EXISTS note_change ON rehab.$table;
""")
_COLUMN = Template("ALTER TABLE rehab.$table ADD COLUMN IF NOT EXISTS care_team uuid;\n")
_INHERIT = Template("""
UPDATE rehab.$table AS row SET care_team = above.care_team FROM rehab.$above AS above
WHERE above.id = row.$column AND row.care_team IS NULL;
""")
_TABLE = Template("""
CREATE INDEX IF NOT EXISTS ix_${table}_care_team ON rehab.$table (care_team);
ALTER TABLE rehab.$table ENABLE ROW LEVEL SECURITY;
ALTER TABLE rehab.$table FORCE ROW LEVEL SECURITY;
CREATE POLICY care_team ON rehab.$table
    USING (care_team = ANY ((SELECT rehab_guard.my_teams())::uuid[]))
    WITH CHECK (care_team = ANY ((SELECT rehab_guard.my_teams())::uuid[]));
REVOKE ALL ON rehab.$table FROM PUBLIC, rehab_staff;
GRANT SELECT, INSERT, UPDATE$rights ON rehab.$table TO rehab_staff;
CREATE OR REPLACE FUNCTION rehab_guard.place_$table() RETURNS trigger
LANGUAGE plpgsql SET search_path = rehab, pg_temp AS $$$$
DECLARE
    team uuid;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        NEW.care_team := OLD.care_team;
    ELSE
        NEW.care_team := NULL;
    END IF;$looks
    IF NEW.care_team IS NULL THEN
        NEW.care_team := rehab_guard.my_team();
    END IF;
    RETURN NEW;
END $$$$;
GRANT EXECUTE ON FUNCTION rehab_guard.place_$table() TO rehab_staff;
CREATE TRIGGER place BEFORE INSERT OR UPDATE ON rehab.$table
    FOR EACH ROW EXECUTE FUNCTION rehab_guard.place_$table();
""")
_TRAIL = Template("""
CREATE TRIGGER note_change AFTER INSERT OR UPDATE OR DELETE ON rehab.$table
    FOR EACH ROW EXECUTE FUNCTION rehab_guard.note_change($hashed);
""")
_LOOK = Template("""
    IF NEW.$column IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.$column IS DISTINCT FROM OLD.$column) THEN
        SELECT care_team INTO team FROM rehab.$above WHERE id = NEW.$column;
        IF team IS NULL OR (NEW.care_team IS NOT NULL AND NEW.care_team <> team) THEN
            RAISE EXCEPTION '$table.$column is not of your team' USING ERRCODE = '42501';
        END IF;
        NEW.care_team := team;
    END IF;""")
_UNIQUE = Template("""
ALTER TABLE rehab.$table DROP CONSTRAINT IF EXISTS $name;
CREATE UNIQUE INDEX IF NOT EXISTS uq_${table}_in_team ON rehab.$table (care_team, $columns);
""")
_NOT_NULL = Template("ALTER TABLE rehab.$table ALTER COLUMN care_team SET NOT NULL;\n")


def tables() -> list[sa.Table]:
    """Every table of the model, each after those it points at."""
    return list(METADATA.sorted_tables)


def pointers(table: sa.Table) -> dict[str, str]:
    """Names of the tables that a table points at, by column."""
    return {c.name: next(iter(c.foreign_keys)).column.table.name for c in table.c if c.foreign_keys}


def roots() -> list[sa.Table]:
    """Tables whose rows hang on nothing: their team cannot be told from another row."""
    return [table for table in tables() if not pointers(table)]


def lifting(present: set[str]) -> str:
    """What takes the guard off the tables that are there, so that the owner can change them."""
    return "".join(_LIFT.substitute(table=name) for name in sorted(present))


def guarding() -> str:
    """What puts the guard on every table of the model; may be run again."""
    # Teams first, while the owner still sees the rows above.
    return "".join((*map(_teamed, tables()), *map(_guarded, tables())))


def _teamed(table: sa.Table) -> str:
    names = {"table": table.name}
    above = pointers(table)
    parts = [_COLUMN.substitute(names)]
    parts += [_INHERIT.substitute(names, column=c, above=t) for c, t in above.items()]
    parts += [_UNIQUE.substitute(names, name=name, columns=columns) for name, columns in _uniques(table)]
    return "".join((*parts, _NOT_NULL.substitute(names)))


def _guarded(table: sa.Table) -> str:
    names = {"table": table.name}
    looks = (_LOOK.substitute(names, column=c, above=t) for c, t in pointers(table).items())
    rights = ", DELETE" if table in DELETED_FOR_GOOD else ""
    guard = _TABLE.substitute(names, looks="".join(looks), rights=rights)
    if table in WORKED_OUT:
        return guard
    return guard + _TRAIL.substitute(names, hashed=f"'{HASHED[table]}'" if table in HASHED else "")


def _uniques(table: sa.Table) -> list[tuple[str, str]]:
    """Constraints that would tell one team what another one has; they hold within a team instead."""
    found: list[tuple[Any, Any]] = [
        (c.name, c.columns) for c in table.constraints if isinstance(c, sa.UniqueConstraint)
    ]
    if "id" not in table.c:
        found.append((table.primary_key.name, table.primary_key.columns))
    named = [(f"{name}", [c.name for c in columns]) for name, columns in found]
    return [(name, ", ".join(columns)) for name, columns in named if not set(columns) & set(pointers(table))]
