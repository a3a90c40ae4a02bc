internal import CaseEngine
internal import Storage

/// Writes down, as bare statements, what the program writes for one case: the raw limit then writes
/// the same rows, without any rule, any check and any reading back.
struct CaseRecorder {
  private let number: String
  private let tail: String
  private let id: Int64
  private let reader: RawDatabase
  private var last = RowSnapshot.empty
  private var commits: [RawCommit] = []

  private init(_ number: String, _ reader: RawDatabase) throws {
    self.number = number
    self.reader = reader
    tail = SearchWords.tail(ofNumber: number)
    id =
      try reader.rows("SELECT id FROM case_file WHERE number = ?", [.text(number)])
      .first?.integer("id") ?? 0
  }

  /// Takes a case through its life in a hall that has no other, and records each of its commits.
  static func record(in database: String) throws -> RawCase {
    let drugstore = try Drugstore(opening: database)
    let reader = try RawDatabase(database)
    var recorder: CaseRecorder?
    try drugstore.live { file in
      if recorder == nil { recorder = try CaseRecorder(file.number, reader) }
      try recorder?.take()
    }
    guard let recorder else { preconditionFailure("a case that was lived has a number") }
    let division = recorder.number.prefix { $0 != "-" }.count
    // The day's eight digits, and a hyphen on either side.
    return RawCase(
      numberPrefix: String(recorder.number.prefix(division + 10)), commits: recorder.commits)
  }

  private mutating func take() throws {
    let next = try RowSnapshot(of: number, id: id, in: reader)
    let command = command(in: next)
    var changes: [RawChange] = []
    for table in CaseTable.all {
      let before = last.tables[table] ?? [:]
      let after = next.tables[table] ?? [:]
      // In their own order, as the program writes them: the tenth entry comes after the ninth.
      for key in Set(before.keys).union(after.keys).sorted(by: {
        $0.lexicographicallyPrecedes($1) { $0.sortsBefore($1) }
      })
      where before[key] != after[key] {
        changes += change(table, key, before[key], after[key], command)
      }
    }
    commits.append(RawCommit(changes: changes))
    last = next
  }

  /// The command that is new in the journal.
  private func command(in next: RowSnapshot) -> RawValue? {
    let known = Set((last.tables[.journal] ?? [:]).values.compactMap { $0["command"] })
    return (next.tables[.journal] ?? [:]).values.compactMap { $0["command"] }
      .first { !known.contains($0) }
  }
}

extension CaseRecorder {
  private func change(
    _ table: CaseTable, _ key: [RawValue], _ before: RowSnapshot.Row?, _ after: RowSnapshot.Row?,
    _ command: RawValue?
  ) -> [RawChange] {
    guard table.owner != nil else { return move(table, key, before ?? [:], after ?? [:]) }
    let place = zip(key, table.key).map { value($0, $1, table, nil) }
    guard let after else {
      return [RawChange(sql: "DELETE FROM \(table.name) WHERE \(table.condition)", values: place)]
    }
    // SQLite makes the key of a new case.
    let columns = after.keys.sorted().filter {
      before?[$0] != after[$0] && !(table == .file && $0 == "id")
    }
    let values = columns.map { value(after[$0] ?? .null, $0, table, command) }
    guard before != nil else {
      return [
        RawChange(sql: table.insertion(columns), values: values, makesCase: table == .file)
      ]
    }
    let sets = columns.map { "\($0) = ?" }.joined(separator: ", ")
    return [
      RawChange(
        sql: "UPDATE \(table.name) SET \(sets) WHERE \(table.condition)", values: values + place)
    ]
  }

  /// Counts move, since other cases are counted in the same row; a row of nothing is deleted.
  private func move(
    _ table: CaseTable, _ key: [RawValue], _ before: RowSnapshot.Row, _ after: RowSnapshot.Row
  ) -> [RawChange] {
    let columns = Set(before.keys).union(after.keys).subtracting(table.key).sorted()
    let moves = columns.map { after.integer($0) - before.integer($0) }
    let values = moves.map(RawValue.integer)
    let sum = columns.map { "\($0) = \($0) + ?" }.joined(separator: ", ")
    guard moves.contains(where: { $0 < 0 }) else {
      let sums = columns.map { "\($0) = \($0) + excluded.\($0)" }.joined(separator: ", ")
      return [
        RawChange(
          sql: table.insertion(table.key + columns) + " ON CONFLICT DO UPDATE SET \(sums)",
          values: key + values)
      ]
    }
    let isEmpty = columns.map { "\($0) = 0" }.joined(separator: " AND ")
    return [
      RawChange(
        sql: "UPDATE \(table.name) SET \(sum) WHERE \(table.condition)", values: values + key),
      RawChange(
        sql: "DELETE FROM \(table.name) WHERE \(table.condition) AND \(isEmpty)", values: key),
    ]
  }

  private func value(
    _ value: RawValue, _ column: String, _ table: CaseTable, _ command: RawValue?
  ) -> RawValue {
    switch (column, value) {
    case ("id", .integer(let number)):
      let factor = table.factor ?? 0
      return .key(factor: factor, offset: number - factor * id)
    case ("case_id", _): return .key(factor: 1, offset: 0)
    case ("tail", .text(tail)): return .tail
    case ("command", _) where value == command: return .command
    case (_, .text(number)): return .caseNumber
    default: return value
    }
  }
}

extension CaseTable {
  fileprivate var condition: String { key.map { "\($0) = ?" }.joined(separator: " AND ") }

  fileprivate func insertion(_ columns: [String]) -> String {
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(name) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
  }
}

extension RawValue {
  /// Numbers by their size, everything else by what it is written as.
  fileprivate func sortsBefore(_ other: RawValue) -> Bool {
    guard case .integer(let mine) = self, case .integer(let theirs) = other else {
      return "\(self)" < "\(other)"
    }
    return mine < theirs
  }
}

extension RowSnapshot.Row {
  /// 0 for what is no number.
  fileprivate func integer(_ column: String) -> Int64 {
    guard case .integer(let number) = self[column] else { return 0 }
    return number
  }
}
