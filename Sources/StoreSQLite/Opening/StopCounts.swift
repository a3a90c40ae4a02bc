/// How many sub-tasks stand still, counted beside those that run: added in the sixth step.
enum StopCounts {
  static let sql = """
    ALTER TABLE queue_count ADD COLUMN stopped INTEGER NOT NULL DEFAULT 0 CHECK (stopped >= 0)
    """
}
