/// What an append changes in the tables: the rows that differ, and by how much each count moves.
package struct RowChanges: Hashable, Sendable {
  /// A material with its position in the case, from 1.
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
  /// Rows there were before and are no more.
  package let droppedTasks: [TaskRow]
  package let droppedOutputs: [OutputRow]
  package let droppedMaterials: [MaterialRow]
  /// Only counts that move.
  package let counts: [QueueCount: Int]

  package init(from before: CaseRows?, to after: CaseRows) {
    fileBefore = before?.file
    file = after.file
    let taskRows = Difference(before?.tasks, after.tasks) { $0.ordinal }
    tasks = taskRows.kept
    droppedTasks = taskRows.dropped
    let outputRows = Difference(before?.outputs, after.outputs) { [$0.ordinal, $0.index] }
    outputs = outputRows.kept
    droppedOutputs = outputRows.dropped
    let materialRows = Difference(
      before.map { Self.placed($0.materials) }, Self.placed(after.materials)
    ) {
      $0.row.material
    }
    materials = materialRows.kept
    droppedMaterials = materialRows.dropped.map(\.row)
    counts = Self.moves(from: before?.tasks ?? [], to: after.tasks)
  }

  /// The case is new, or moves to another state.
  package var movesState: Bool { fileBefore?.state != file.state }

  private static func placed(_ rows: [MaterialRow]) -> [Placed] {
    zip(1..., rows).map { Placed(position: $0, row: $1) }
  }

  private static func moves(from before: [TaskRow], to after: [TaskRow]) -> [QueueCount: Int] {
    var moves: [QueueCount: Int] = [:]
    for count in before.flatMap(\.counted) { moves[count, default: 0] -= 1 }
    for count in after.flatMap(\.counted) { moves[count, default: 0] += 1 }
    return moves.filter { $0.value != 0 }
  }
}

/// Rows that differ from the row of the same key before.
private struct Difference<Row: Hashable> {
  let kept: [Row]
  let dropped: [Row]

  init<Key: Hashable>(_ before: [Row]?, _ after: [Row], key: (Row) -> Key) {
    guard let before, !before.isEmpty else {
      kept = after
      dropped = []
      return
    }
    guard before != after else {
      kept = []
      dropped = []
      return
    }
    let old = Dictionary(before.map { (key($0), $0) }, uniquingKeysWith: { $1 })
    let keys = Set(after.map(key))
    kept = after.filter { old[key($0)] != $0 }
    dropped = before.filter { !keys.contains(key($0)) }
  }
}
