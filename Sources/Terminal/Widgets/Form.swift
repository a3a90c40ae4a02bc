/// Labelled fields, one of which has the focus. Enter, Tab and the arrows go from field to field;
/// submitting is the screen's F10.
package struct Form<Name: Hashable> {
  /// What a field holds.
  package enum Content {
    case text(TextField)
    /// One of several labels; nil while none is chosen.
    case options([String], selected: Int?)
  }

  /// One labelled field of the form.
  package struct Field {
    package let name: Name
    package var label: String
    package var content: Content
    /// Columns of the field; all that is left when nil.
    package var columns: Int?
    /// Goes on to the next field once as much is typed as the field takes.
    package var advancesWhenFull: Bool
    /// For the help, while the field has the focus.
    package var help: String

    /// A field to type in.
    package static func text(
      _ name: Name, _ label: String, _ field: TextField = TextField(), columns: Int? = nil,
      advancesWhenFull: Bool = false, help: String = ""
    ) -> Field {
      Field(
        name: name, label: label, content: .text(field), columns: columns,
        advancesWhenFull: advancesWhenFull, help: help)
    }

    /// A field to choose in: by digit, or with Space and the arrows.
    package static func options(
      _ name: Name, _ label: String, _ options: [String], selected: Int? = nil, help: String = ""
    ) -> Field {
      Field(
        name: name, label: label, content: .options(options, selected: selected), columns: nil,
        advancesWhenFull: false, help: help)
    }
  }

  package var fields: [Field] { didSet { focus = min(focus, max(0, fields.count - 1)) } }
  /// Index of the field in focus.
  package private(set) var focus = 0
  /// What is wrong, shown under the field until it is changed.
  package var errors: [Name: String] = [:]
  /// What Ctrl-D fills in: the values of the case before.
  package var previous: [Name: String] = [:]

  package init(_ fields: [Field]) { self.fields = fields }

  package var focused: Field? { fields.indices.contains(focus) ? fields[focus] : nil }

  /// The text of a field, or the label of its chosen option; empty for none.
  package subscript(_ name: Name) -> String {
    get {
      switch fields.first(where: { $0.name == name })?.content {
      case .text(let field): field.text
      case .options(let labels, let selected): selected.map { labels[$0] } ?? ""
      case nil: ""
      }
    }
    set {
      guard let index = fields.firstIndex(where: { $0.name == name }) else { return }
      switch fields[index].content {
      case .text(var field):
        field.set(newValue)
        fields[index].content = .text(field)
      case .options(let labels, _):
        fields[index].content = .options(labels, selected: labels.firstIndex(of: newValue))
      }
    }
  }

  /// Index of the chosen option of a field.
  package func option(_ name: Name) -> Int? {
    guard case .options(_, let selected)? = fields.first(where: { $0.name == name })?.content
    else { return nil }
    return selected
  }

  package mutating func focus(on name: Name) {
    if let index = fields.firstIndex(where: { $0.name == name }) { focus = index }
  }

  /// Marks faults and goes to the first field that has one.
  package mutating func reject(_ faults: [Name: String]) {
    errors = faults
    if let index = fields.firstIndex(where: { faults[$0.name] != nil }) { focus = index }
  }

  /// - Returns: whether the key did something; false for Enter and Down on the last field.
  @discardableResult package mutating func handle(_ key: Key) -> Bool {
    guard fields.indices.contains(focus) else { return false }
    switch key {
    case .enter, .down: return move(to: focus + 1)
    case .up: return move(to: focus - 1)
    case .tab: return move(to: (focus + 1) % fields.count)
    case .backTab: return move(to: (focus + fields.count - 1) % fields.count)
    case .control("d"): return duplicate()
    default: return edit(key)
    }
  }

  /// Puts text that was pasted or scanned into the field in focus.
  @discardableResult package mutating func insert(_ text: String) -> Bool {
    guard case .text(var field)? = focused?.content else { return false }
    let whole = field.insert(text)
    change(to: .text(field))
    return whole
  }

  private mutating func move(to place: Int) -> Bool {
    guard fields.indices.contains(place) else { return false }
    focus = place
    return true
  }

  private mutating func duplicate() -> Bool {
    guard let name = focused?.name, let value = previous[name] else { return false }
    self[name] = value
    errors[name] = nil
    return true
  }

  private mutating func edit(_ key: Key) -> Bool {
    switch fields[focus].content {
    case .text(var field):
      guard field.handle(key) else { return false }
      let isTyped = key.typed != nil && field.caret == field.characters.count
      change(to: .text(field))
      if isTyped, field.isFull, fields[focus].advancesWhenFull { _ = move(to: focus + 1) }
    case .options(let labels, let selected):
      guard let choice = choice(key, selected, labels.count) else { return false }
      change(to: .options(labels, selected: choice))
    }
    return true
  }

  private mutating func change(to content: Content) {
    fields[focus].content = content
    errors[fields[focus].name] = nil
  }

  private func choice(_ key: Key, _ selected: Int?, _ count: Int) -> Int? {
    guard count > 0 else { return nil }
    switch key {
    case .space, .right: return selected.map { ($0 + 1) % count } ?? 0
    case .left: return selected.map { ($0 + count - 1) % count } ?? count - 1
    case .character(let digit):
      guard let number = digit.wholeNumberValue, (1...count).contains(number) else { return nil }
      return number - 1
    default: return nil
    }
  }
}
