/// What is still to be typed into systems of other offices, and the index of the registers of what ended
/// and what was typed in: added in the sixteenth step.
///
/// Before this step no sub-task knew of such a system, so that the table begins empty.
enum DeskTables {
  static let sql = """
    CREATE TABLE entry_owed (
      case_id INTEGER NOT NULL REFERENCES case_file (id),
      ordinal INTEGER NOT NULL,
      system TEXT NOT NULL,
      stage TEXT NOT NULL,
      case_number TEXT NOT NULL,
      system_name TEXT NOT NULL,
      item_name TEXT NOT NULL,
      department TEXT NOT NULL,
      applicant_name TEXT NOT NULL,
      place TEXT NOT NULL,
      since INTEGER NOT NULL,
      PRIMARY KEY (case_id, ordinal, system, stage)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entry_owed_by_time ON entry_owed (since);
    CREATE INDEX entry_owed_by_department ON entry_owed (department, since);
    CREATE INDEX entry_owed_by_place ON entry_owed (place, since) WHERE stage = 'acceptance';
    CREATE INDEX journal_by_desk ON journal (kind, at)
    WHERE kind IN ('caseClosed', 'declined', 'taskEntered');
    """
}
