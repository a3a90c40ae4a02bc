internal import CaseEngine
internal import Catalogue
internal import Phrases
internal import Terminal
internal import TextWidth

/// The questions of the matter, one of which is open to be answered: a digit or the arrows choose,
/// Enter goes on.
struct QuestionPane {
  enum Outcome {
    case ignored
    /// Moved, or typed into a number that is not finished.
    case moved
    case answered(code: String, Answer)
    /// Enter behind the last question.
    case finished
    /// Up from the first question.
    case left
  }

  private(set) var questions: [PlannedQuestion] = []
  private(set) var focus = 0
  private var number = TextField(limit: 9, allow: \.numberCharacter)

  var focused: PlannedQuestion? {
    questions.indices.contains(focus) ? questions[focus] : nil
  }

  /// Takes the questions of a new plan; the focus stays on its question.
  mutating func show(_ questions: [PlannedQuestion]) {
    let code = focused?.question.code
    self.questions = questions
    focus =
      questions.firstIndex { $0.question.code == code } ?? min(focus, max(0, questions.count - 1))
  }

  mutating func focus(on code: String) {
    guard let index = questions.firstIndex(where: { $0.question.code == code }) else { return }
    move(to: index)
  }

  mutating func focusFirst() { move(to: questions.firstIndex { $0.answer == nil } ?? 0) }

  mutating func handle(_ key: Key) -> Outcome {
    guard let planned = focused else { return .ignored }
    switch key {
    case .backTab: return focus == 0 ? .left : step(to: focus - 1)
    case .tab: return step(to: focus + 1)
    case .enter: return confirm(planned)
    default: break
    }
    switch planned.question.kind {
    case .one: return chooseOne(key, planned)
    case .many: return chooseMany(key, planned)
    case .number: return type(key)
    }
  }

  /// Goes on to the next question, behind the last one out.
  mutating func advance() -> Outcome { step(to: focus + 1) }

  private mutating func step(to index: Int) -> Outcome {
    guard questions.indices.contains(index) else { return .finished }
    move(to: index)
    return .moved
  }

  private mutating func move(to index: Int) {
    focus = index
    number.set(focused.flatMap(Self.number(in:)) ?? "")
  }

  private static func number(in planned: PlannedQuestion) -> String? {
    guard case .number(let value)? = planned.answer else { return nil }
    return value.plainText
  }

  /// Enter takes the option that is marked, or the default where none is.
  private mutating func confirm(_ planned: PlannedQuestion) -> Outcome {
    if planned.question.kind == .number, let value = Double(number.text) {
      return .answered(code: planned.question.code, .number(value))
    }
    guard planned.answer == nil else { return step(to: focus + 1) }
    return .answered(code: planned.question.code, planned.question.defaultAnswer)
  }

  private mutating func chooseOne(_ key: Key, _ planned: PlannedQuestion) -> Outcome {
    let options = planned.question.options
    let current = options.firstIndex { planned.marked.contains($0.code) } ?? 0
    let target: Int
    switch key {
    case .up: target = current - 1
    case .down: target = current + 1
    case .character(let digit): target = (digit.wholeNumberValue ?? 0) - 1
    default: return .ignored
    }
    if key == .up, target < 0 { return focus == 0 ? .left : step(to: focus - 1) }
    if key == .down, target == options.count { return step(to: focus + 1) }
    guard options.indices.contains(target) else { return .ignored }
    return .answered(code: planned.question.code, .one(options[target].code))
  }

  private mutating func chooseMany(_ key: Key, _ planned: PlannedQuestion) -> Outcome {
    switch key {
    case .up: return focus == 0 ? .left : step(to: focus - 1)
    case .down: return step(to: focus + 1)
    case .character(let digit):
      let options = planned.question.options
      guard let index = digit.wholeNumberValue, options.indices.contains(index - 1) else {
        return .ignored
      }
      let chosen = Set(planned.marked).symmetricDifference([options[index - 1].code])
      let codes = options.map(\.code).filter(chosen.contains)
      return .answered(code: planned.question.code, .many(codes))
    default: return .ignored
    }
  }

  private mutating func type(_ key: Key) -> Outcome {
    switch key {
    case .up: return focus == 0 ? .left : step(to: focus - 1)
    case .down: return step(to: focus + 1)
    default: return number.handle(key) ? .moved : .ignored
    }
  }

  // MARK: Drawing

  /// Rows from the first question to the end of the focused one, options included.
  private func rowsThrough(_ index: Int) -> Int { index + 1 + optionRows }

  private var optionRows: Int { focused?.question.options.count ?? 0 }

  func draw(_ canvas: inout Canvas, in rect: Rect, active: Bool, _ env: Env) {
    canvas.within(rect) { canvas in
      var row = active ? -max(0, rowsThrough(focus) - canvas.rows) : 0
      let labels = min(
        canvas.columns - 12, (questions.map(\.question.ask.columns).max() ?? 0) + 3)
      for (index, planned) in questions.enumerated() {
        let isFocused = active && index == focus
        draw(planned, index, &canvas, row: row, labels, isFocused: isFocused, env)
        row += 1
        if isFocused { row = drawOptions(planned, &canvas, row: row) }
      }
    }
  }

  private func draw(
    _ planned: PlannedQuestion, _ index: Int, _ canvas: inout Canvas, row: Int, _ labels: Int,
    isFocused: Bool, _ env: Env
  ) {
    let style = isFocused ? Style(.accent, .bold) : .plain
    canvas.put(
      "\(index + 1) \(planned.question.ask)", row: row, column: 0, style: style, width: labels)
    let column = labels + 1
    if isFocused, planned.question.kind == .number {
      number.draw(&canvas, row: row, column: column, width: 10, focused: true)
      canvas.put(planned.question.unit ?? "", row: row, column: column + 11)
      return
    }
    canvas.put(
      planned.shown ?? "—", row: row, column: column,
      style: planned.answer == nil ? .dim : .bold, width: canvas.columns - column)
    if isFocused { canvas.placeCursor(row: row, column: column) }
  }

  private func drawOptions(
    _ planned: PlannedQuestion, _ canvas: inout Canvas, row: Int
  ) -> Int {
    for (index, option) in planned.question.options.enumerated() {
      let isMarked = planned.marked.contains(option.code)
      canvas.put(
        "\(isMarked ? "▸" : " ")\(index + 1) \(option.name)", row: row + index, column: 4,
        style: isMarked ? .bold : .plain, width: canvas.columns - 4)
    }
    return row + planned.question.options.count
  }
}

extension PlannedQuestion {
  /// Codes of the options chosen, or of the default while there is no answer.
  var marked: [String] {
    switch answer ?? question.defaultAnswer {
    case .one(let code): [code]
    case .many(let codes): codes
    case .number: []
    }
  }

  /// What follows from the chosen options.
  var notes: [String] {
    guard answer != nil else { return [] }
    return question.options.filter { marked.contains($0.code) }.compactMap(\.note)
  }
}

extension Character {
  nonisolated var numberCharacter: Character? { self == "." ? self : plainDigit }
}
