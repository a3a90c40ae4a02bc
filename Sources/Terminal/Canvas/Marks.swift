internal import Synchronization

/// Combining marks by number: the same marks have the same number for the life of the process, so
/// that cells of two frames can be compared.
nonisolated enum Marks {
  /// A terminal cell of ncurses holds a base and four more.
  private static let mostOnOneBase = 4

  private struct Table {
    var sequences: [[Unicode.Scalar]] = [[]]
    var numbers: [[Unicode.Scalar]: UInt16] = [:]
  }
  private static let table = Mutex(Table())

  static func sequence(_ number: UInt16) -> [Unicode.Scalar] {
    guard number > 0 else { return [] }
    return table.withLock { $0.sequences[Int(number)] }
  }

  /// The number of some marks with one more. A mark too many, or a table full of others, leaves the
  /// number as it was: the base is still shown.
  static func number(of marks: UInt16, adding mark: Unicode.Scalar) -> UInt16 {
    table.withLock { table in
      let longer = table.sequences[Int(marks)] + [mark]
      if let known = table.numbers[longer] { return known }
      guard longer.count <= mostOnOneBase, table.sequences.count <= Int(UInt16.max) else {
        return marks
      }
      let number = UInt16(table.sequences.count)
      table.sequences.append(longer)
      table.numbers[longer] = number
      return number
    }
  }
}
