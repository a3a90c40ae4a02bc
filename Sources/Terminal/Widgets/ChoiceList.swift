internal import Phrases
internal import TextWidth

/// Options to choose one of: by its digit, by arrows and Enter, or by typing until few are left.
package struct ChoiceList<Value> {
  /// One line to choose.
  package struct Option {
    package var label: String
    package var value: Value
    /// Why it cannot be chosen now; nil when it can.
    package var unavailable: String?

    package init(_ label: String, _ value: Value, unavailable: String? = nil) {
      self.label = label
      self.value = value
      self.unavailable = unavailable
    }
  }

  /// What a key did.
  package enum Outcome {
    case ignored, consumed
    case chosen(Value)
    /// The option cannot be chosen, and why.
    case refused(String)
  }

  package private(set) var options: [Option]
  /// What was typed to narrow the options.
  package private(set) var filter = ""
  /// Index into `shown`.
  package private(set) var selected: Int
  /// Whether an option fits what was typed; nil turns typing off.
  package var matches: ((Option, String) -> Bool)?
  private let page = PageHeight()

  /// - Parameter matches: by default an option fits when its label contains what was typed.
  package init(
    _ options: [Option], selected: Int = 0,
    matches: ((Option, String) -> Bool)? = { $0.label.localisedContains($1) }
  ) {
    self.options = options
    self.selected = selected
    self.matches = matches
  }

  /// The options that fit what was typed.
  package var shown: [Option] {
    guard !filter.isEmpty, let matches else { return options }
    return options.filter { matches($0, filter) }
  }

  package var current: Option? { shown.indices.contains(selected) ? shown[selected] : nil }

  package mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .enter: return choose(selected)
    case .character(let digit) where filter.isEmpty && digit.isShortcut:
      return choose((digit.wholeNumberValue ?? 0) - 1)
    case .character(let character) where matches != nil:
      return narrow(to: filter + String(character))
    case .backspace where !filter.isEmpty: return narrow(to: String(filter.dropLast()))
    default:
      guard let place = page.move(key, from: selected, count: shown.count) else { return .ignored }
      selected = place
      return .consumed
    }
  }

  private mutating func narrow(to text: String) -> Outcome {
    filter = text
    selected = 0
    return .consumed
  }

  private func choose(_ index: Int) -> Outcome {
    guard shown.indices.contains(index) else { return .ignored }
    if let why = shown[index].unavailable { return .refused(why) }
    return .chosen(shown[index].value)
  }

  /// Rows it would take to show all.
  package var rows: Int { options.count + (matches == nil ? 0 : 1) }

  package func draw(_ canvas: inout Canvas, in rect: Rect, _ env: Env) {
    canvas.within(rect) { canvas in
      let shown = shown
      let first = matches == nil ? 0 : 1
      let height = max(1, canvas.rows - first)
      page.height = height
      if first == 1 { drawFilter(&canvas) }
      if shown.isEmpty {
        canvas.put(env.text(TerminalPhrase.noMatch), row: first, column: 2, style: .dim)
      }
      let top = page.top(showing: selected, from: 0, count: shown.count)
      for (row, index) in (top..<min(shown.count, top + height)).enumerated() {
        draw(shown[index], index, &canvas, row: row + first)
      }
    }
  }

  private func drawFilter(_ canvas: inout Canvas) {
    canvas.put("/", row: 0, column: 0, style: .dim)
    let end = canvas.put(filter, row: 0, column: 2)
    canvas.placeCursor(row: 0, column: end)
  }

  private func draw(_ option: Option, _ index: Int, _ canvas: inout Canvas, row: Int) {
    let number = filter.isEmpty && index < 9 ? "\(index + 1)" : " "
    let style: Style =
      index == selected ? .reverse : option.unavailable == nil ? .plain : .dim
    let mark = index == selected ? "▸" : " "
    var text = "\(mark)\(number) \(option.label)"
    if let why = option.unavailable { text += "  " + why }
    canvas.put(text, row: row, column: 0, style: style, width: canvas.columns)
  }
}

nonisolated extension Character {
  fileprivate var isShortcut: Bool { ("1"..."9").contains(self) }
}

nonisolated extension String {
  /// Case does not matter; nothing else is folded.
  fileprivate func localisedContains(_ part: String) -> Bool {
    lowercased().contains(part.lowercased())
  }
}
