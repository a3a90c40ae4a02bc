internal import CaseEngine
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// A field to search in and the cases found: typing goes into the field, arrows into the list.
struct CaseFinder {
  /// Most cases that are listed.
  nonisolated static let most = 50

  private(set) var field = TextField(limit: 40)
  private(set) var list = ListTable<CaseRow, String>(id: \.number)
  /// What the rows were found for.
  private var answered = ""
  /// Enter was pressed before the rows for these words came.
  private var isAwaited = false

  var words: String { field.text }
  var current: CaseRow? { list.current }

  /// Whether the rows are still those of other words.
  private var isBehind: Bool { answered != words }
  /// Whether Enter does something: at once, or when the rows come.
  var canOpen: Bool { isBehind || current != nil }

  enum Outcome {
    /// The words changed: ask anew.
    case ask
    case moved
    case nothing
  }

  mutating func handle(_ key: Key) -> Outcome {
    isAwaited = false
    switch key {
    case .up, .down, .pageUp, .pageDown: return list.handle(key) ? .moved : .nothing
    default:
      let before = field.text
      guard field.handle(key) else { return .nothing }
      return field.text == before ? .moved : .ask
    }
  }

  /// Puts a pasted or scanned text in place of the words.
  mutating func replace(with text: String) {
    isAwaited = false
    field.set(String(text.trimmed))
  }

  mutating func clear() { replace(with: "") }

  /// The selected case; nil while rows of other words are shown, which may not be what is meant.
  mutating func open() -> CaseRow? {
    isAwaited = isBehind
    return isBehind ? nil : current
  }

  /// - Returns: the one case that was found, where `open` waited for it.
  mutating func show(_ rows: [CaseRow], for words: String) -> CaseRow? {
    list.rows = rows
    answered = words
    guard isAwaited, !isBehind else { return nil }
    isAwaited = false
    return rows.count == 1 ? rows.first : nil
  }

  // MARK: Drawing

  /// - Parameter empty: what stands in place of no rows.
  func draw(
    _ canvas: inout Canvas, in place: Rect, label: String, empty: String, today: CivilDate,
    _ env: Env
  ) {
    canvas.within(place) { canvas in
      let start = canvas.put(label, row: 0, column: 1, style: Style(.accent, .bold)) + 1
      field.draw(
        &canvas, row: 0, column: start, width: min(44, canvas.columns - start - 1), focused: true)
      list.draw(
        &canvas, in: Rect(row: 2, rows: canvas.rows - 5, columns: canvas.columns),
        columns(today, env), env, empty: empty)
      drawFoot(&canvas, row: canvas.rows - 3, env)
    }
  }

  private func columns(_ today: CivilDate, _ env: Env) -> [Column<CaseRow>] {
    let states = CaseFile.State.allCases.map { $0.name(env.language).columns }.max() ?? 0
    return [
      .fixed(env.text(FindPhrase.number), 22) { $0.number },
      .share(env.text(FindPhrase.matter)) { $0.matterName },
      .share(env.text(FindPhrase.applicant)) { $0.applicantName },
      .fixed(env.text(FindPhrase.state), states) { $0.state.name(env.language) },
      .fixed(env.text(FindPhrase.due), 5, align: .right) { $0.due?.monthDay ?? "—" },
    ]
  }

  /// The selected case with names in full; numbers of persons masked (R35).
  private func drawFoot(_ canvas: inout Canvas, row: Int, _ env: Env) {
    canvas.horizontal(row: row, style: .dim)
    guard let current else { return }
    let width = canvas.columns - 2
    let key = current.applicantKey == current.applicantName ? "" : current.applicantKey
    canvas.put(
      "\(current.matterName)  \(current.applicantName)  \(masked(key))",
      row: row + 1, column: 1, style: .bold, width: width)
    guard !current.contactName.isEmpty else { return }
    canvas.put(
      env.text(FindPhrase.contact, current.contactName, masked(current.contactKey)), row: row + 2,
      column: 1, width: width)
  }

  private func masked(_ key: String) -> String { key.isEmpty ? "" : Masking.identity(key) }
}
