/// What an append changes in the tables: the rows that differ, and by how much each count moves.
package struct RowChanges: Hashable, Sendable {
  /// A material with its position in the case, from 1: its key in the tables, since the order of
  /// materials is kept.
  package struct Placed: Hashable, Sendable {
    package let position: Int
    package let row: MaterialRow
  }

  /// nil when the case is new.
  package let fileBefore: CaseRow?
  package let file: CaseRow
  /// New or changed.
  package let tasks: [TaskRow]
  package let outputs: [OutputRow]
  package let materials: [Placed]
  package let entries: [EntryRow]
  /// Rows there were before and are no more.
  package let droppedTasks: [TaskRow]
  package let droppedOutputs: [OutputRow]
  package let droppedMaterials: [Placed]
  package let droppedEntries: [EntryRow]
  /// Only counts that move.
  package let counts: [QueueDay: QueueCount]

  package init(from before: CaseRows?, to after: CaseRows) {
    fileBefore = before?.file
    file = after.file
    let taskRows = Difference(before?.tasks ?? [], after.tasks) { $0.ordinal }
    tasks = taskRows.kept
    droppedTasks = taskRows.dropped
    let outputRows = Difference(before?.outputs ?? [], after.outputs) { [$0.ordinal, $0.index] }
    outputs = outputRows.kept
    droppedOutputs = outputRows.dropped
    let materialRows = Difference(
      Self.placed(before?.materials ?? []), Self.placed(after.materials)
    ) { $0.position }
    materials = materialRows.kept
    droppedMaterials = materialRows.dropped
    let entryRows = Difference(before?.entries ?? [], after.entries, key: \.key)
    entries = entryRows.kept
    droppedEntries = entryRows.dropped
    counts = Self.moves(from: before?.tasks ?? [], to: after.tasks)
  }

  /// The case is new, or moves to another state.
  package var movesState: Bool { fileBefore?.state != file.state }

  private static func placed(_ rows: [MaterialRow]) -> [Placed] {
    zip(1..., rows).map { Placed(position: $0, row: $1) }
  }

  private static func moves(from before: [TaskRow], to after: [TaskRow]) -> [QueueDay: QueueCount] {
    var moves: [QueueDay: QueueCount] = [:]
    for row in before {
      for (day, count) in row.counted { moves[day, default: QueueCount()].add(count, times: -1) }
    }
    for row in after {
      for (day, count) in row.counted { moves[day, default: QueueCount()].add(count) }
    }
    return moves.filter { !$0.value.isNothing }
  }
}

/// Rows that differ from the row of the same key before.
private struct Difference<Row: Hashable> {
  let kept: [Row]
  let dropped: [Row]

  init<Key: Hashable>(_ before: [Row], _ after: [Row], key: (Row) -> Key) {
    if before.isEmpty || before == after {
      kept = before.isEmpty ? after : []
      dropped = []
      return
    }
    let old = Dictionary(before.map { (key($0), $0) }, uniquingKeysWith: { $1 })
    let keys = Set(after.map(key))
    kept = after.filter { old[key($0)] != $0 }
    dropped = before.filter { !keys.contains(key($0)) }
  }
}
