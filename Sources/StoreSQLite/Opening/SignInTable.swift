/// The journal of sign-ins, added in the second step.
enum SignInTable {
  static let sql = """
    CREATE TABLE sign_in (
      sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
      kind TEXT NOT NULL CHECK (kind <> ''),
      at INTEGER NOT NULL,
      staff TEXT NOT NULL,
      actor TEXT NOT NULL,
      clock_fixed INTEGER NOT NULL CHECK (clock_fixed IN (0, 1)),
      wrong INTEGER NOT NULL CHECK (wrong >= 0),
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;
    CREATE INDEX sign_in_by_staff ON sign_in (staff, sequence);
    CREATE TRIGGER sign_in_is_never_changed BEFORE UPDATE ON sign_in
    BEGIN SELECT RAISE(ABORT, 'an entry of a sign-in is never changed'); END;
    CREATE TRIGGER sign_in_is_never_cut BEFORE DELETE ON sign_in
    BEGIN SELECT RAISE(ABORT, 'an entry of a sign-in is never deleted'); END;
    """
}
