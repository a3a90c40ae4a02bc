/// What cases are looked at together by, added in the ninth step: the code of their project, the matter
/// with its edition, and who carries them for the applicant.
///
/// Before this step no case had a project's code or a steward.
enum GroupTables {
  static let sql = """
    ALTER TABLE case_file ADD COLUMN project_code TEXT NOT NULL DEFAULT '';
    ALTER TABLE case_file ADD COLUMN steward TEXT NOT NULL DEFAULT '';
    CREATE INDEX case_by_project ON case_file (project_code, received) WHERE project_code <> '';
    CREATE INDEX case_by_steward ON case_file (steward, state, received) WHERE steward <> '';
    CREATE INDEX case_by_matter ON case_file (matter, edition, state, received);
    """
}
