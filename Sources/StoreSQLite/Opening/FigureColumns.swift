/// What a case adds to the figures, added in the fourteenth step: facts in its own row, and by which
/// days they are summed.
///
/// What cases from before this step add is known only from their entries and their editions, which a
/// store cannot read: `counted` stays null until the hall has worked it out, at its next opening. 1 is
/// counted, 0 another hall's.
enum FigureColumns {
  static let sql = """
    ALTER TABLE case_file ADD COLUMN counted INTEGER CHECK (counted IN (0, 1));
    ALTER TABLE case_file ADD COLUMN decided INTEGER;
    ALTER TABLE case_file ADD COLUMN closed INTEGER;
    ALTER TABLE case_file ADD COLUMN window TEXT NOT NULL DEFAULT '';
    ALTER TABLE case_file ADD COLUMN taken_on INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE case_file ADD COLUMN accepted_first INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE case_file ADD COLUMN at_once INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE case_file ADD COLUMN on_time INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE case_file ADD COLUMN same_visit INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE case_file ADD COLUMN visits INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE case_file ADD COLUMN agent_trips INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE case_file ADD COLUMN steward_trips INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE case_file ADD COLUMN materials INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE case_file ADD COLUMN proofs INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE case_file ADD COLUMN one_certificate INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE case_file ADD COLUMN parts TEXT NOT NULL DEFAULT '';
    CREATE INDEX case_uncounted ON case_file (number) WHERE counted IS NULL;
    CREATE INDEX case_by_receipt ON case_file (received) WHERE counted = 1;
    CREATE INDEX case_by_decision ON case_file (decided) WHERE decided IS NOT NULL;
    CREATE INDEX case_by_closing ON case_file (closed) WHERE closed IS NOT NULL;
    """
}
