/// Editions that came with cases from other halls, added in the ninth step. They are found by their
/// content: two halls number their editions each for itself.
enum CarriedEditionTables {
  static let sql = """
    CREATE TABLE carried_edition (
      content TEXT NOT NULL PRIMARY KEY CHECK (length(content) = 64),
      number INTEGER NOT NULL,
      day INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE carried_edition_file (
      content TEXT NOT NULL REFERENCES carried_edition (content),
      position INTEGER NOT NULL CHECK (position > 0),
      name TEXT NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (content, position)
    ) STRICT;
    CREATE TRIGGER carried_edition_is_never_changed BEFORE UPDATE ON carried_edition
    BEGIN SELECT RAISE(ABORT, 'an edition is never changed'); END;
    CREATE TRIGGER carried_edition_is_never_cut BEFORE DELETE ON carried_edition
    BEGIN SELECT RAISE(ABORT, 'an edition is never deleted'); END;
    CREATE TRIGGER carried_edition_file_is_never_changed BEFORE UPDATE ON carried_edition_file
    BEGIN SELECT RAISE(ABORT, 'an edition is never changed'); END;
    CREATE TRIGGER carried_edition_file_is_never_cut BEFORE DELETE ON carried_edition_file
    BEGIN SELECT RAISE(ABORT, 'an edition is never deleted'); END;
    """
}
