/// What the officers' queues need besides, added in the seventh step: where a sub-task was taken in and
/// when it came to the desk it lies on, an index from which a page is chosen without a look at rows
/// that it does not show, absences, and the views that people named.
///
/// Before this step nobody could hand anything over: whatever runs lies on its department's desk.
enum QueueTables {
  static let sql = """
    ALTER TABLE sub_task ADD COLUMN place TEXT NOT NULL DEFAULT '';
    ALTER TABLE sub_task ADD COLUMN reached INTEGER;
    UPDATE sub_task SET reached = started,
      place = (SELECT place FROM case_file WHERE case_file.id = sub_task.case_id);
    DROP INDEX sub_task_by_department;
    CREATE INDEX sub_task_by_department
    ON sub_task (department, state, due, case_number, ordinal, item, place, assignee, warning);

    CREATE TABLE absence (
      sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
      kind TEXT NOT NULL CHECK (kind <> ''),
      at INTEGER NOT NULL,
      actor TEXT NOT NULL,
      staff TEXT NOT NULL,
      stand_in TEXT NOT NULL,
      first_day INTEGER NOT NULL,
      last_day INTEGER NOT NULL CHECK (last_day >= first_day),
      clock_fixed INTEGER NOT NULL CHECK (clock_fixed IN (0, 1)),
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;
    CREATE INDEX absence_by_staff ON absence (staff, sequence);
    CREATE INDEX absence_by_stand_in ON absence (stand_in, last_day);
    CREATE TRIGGER absence_is_never_changed BEFORE UPDATE ON absence
    BEGIN SELECT RAISE(ABORT, 'an entry of an absence is never changed'); END;
    CREATE TRIGGER absence_is_never_cut BEFORE DELETE ON absence
    BEGIN SELECT RAISE(ABORT, 'an entry of an absence is never deleted'); END;

    CREATE TABLE queue_view (
      staff TEXT NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      body TEXT NOT NULL,
      PRIMARY KEY (staff, name)
    ) STRICT, WITHOUT ROWID;
    """
}
