/// The key of a case within one database file, and the keys of its rows, which are made of it. It
/// never leaves the store: outside, a case is its number.
struct CaseID: Hashable, Sendable {
  let value: Int64

  init(_ value: Int64) { self.value = value }

  func row(_ ordinalOrPosition: Int) -> Int64 { value * 1000 + Int64(ordinalOrPosition) }
  func output(_ ordinal: Int, _ position: Int) -> Int64 { row(ordinal) * 100 + Int64(position) }

  /// Keys of all its sub-tasks, and of all its materials.
  var rows: ClosedRange<Int64> { row(0)...row(999) }
  var outputs: ClosedRange<Int64> { output(0, 0)...output(999, 99) }
}
