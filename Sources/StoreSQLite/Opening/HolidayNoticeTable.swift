/// Notices of holidays that came after the hall was founded, added in the eighth step.
enum HolidayNoticeTable {
  static let sql = """
    CREATE TABLE holiday_notice (
      number INTEGER PRIMARY KEY CHECK (number > 0),
      name TEXT NOT NULL CHECK (name <> ''),
      file TEXT NOT NULL,
      text TEXT NOT NULL,
      at INTEGER NOT NULL,
      actor TEXT NOT NULL,
      clock_fixed INTEGER NOT NULL CHECK (clock_fixed IN (0, 1)),
      position INTEGER NOT NULL CHECK (position >= 0)
    ) STRICT;
    CREATE TRIGGER holiday_notice_is_never_changed BEFORE UPDATE ON holiday_notice
    BEGIN SELECT RAISE(ABORT, 'a holiday notice is never changed'); END;
    CREATE TRIGGER holiday_notice_is_never_cut BEFORE DELETE ON holiday_notice
    BEGIN SELECT RAISE(ABORT, 'a holiday notice is never deleted'); END;
    CREATE INDEX sub_task_provisional ON sub_task (provisional, case_id)
    WHERE state IN ('waiting', 'running', 'stopped') AND provisional = 1;
    """
}
