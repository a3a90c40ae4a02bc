/// The journal of the credit list, added in the fourth step.
enum CreditTable {
  static let sql = """
    CREATE TABLE credit (
      sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
      kind TEXT NOT NULL CHECK (kind <> ''),
      at INTEGER NOT NULL,
      actor TEXT NOT NULL,
      party TEXT NOT NULL CHECK (party <> ''),
      name TEXT NOT NULL,
      reason TEXT NOT NULL,
      basis TEXT NOT NULL,
      day INTEGER NOT NULL,
      clock_fixed INTEGER NOT NULL CHECK (clock_fixed IN (0, 1)),
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;
    CREATE INDEX credit_by_party ON credit (party, sequence);
    CREATE TRIGGER credit_is_never_changed BEFORE UPDATE ON credit
    BEGIN SELECT RAISE(ABORT, 'an entry of the credit list is never changed'); END;
    CREATE TRIGGER credit_is_never_cut BEFORE DELETE ON credit
    BEGIN SELECT RAISE(ABORT, 'an entry of the credit list is never deleted'); END;
    """
}
