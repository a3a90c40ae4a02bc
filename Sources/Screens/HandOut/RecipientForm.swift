internal import TextWidth
internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal
internal import WorkCalendar

/// Who stands at the window: in what capacity, with what number, and an agent with what authority.
struct RecipientForm {
  enum Capacity: Int, CaseIterable { case applicant, contact, agent }
  enum Name: Hashable { case name, id, authority, document, giver, until }

  private(set) var capacity = Capacity.applicant
  private var fields: [Name: TextField] = [
    .name: TextField(limit: 40), .id: TextField(limit: 18), .authority: TextField(limit: 60),
    .giver: TextField(limit: 40), .until: TextField(limit: 10),
  ]
  /// What an agent showed; nil where it was not said.
  private var document: Mandate.Document?
  /// 0 is the capacity, then the fields.
  private var focus = 0
  private var fault: (name: Name, why: String)?

  init() {}

  /// A person collects in person where that can be checked, an organisation by its contact.
  init(for file: CaseFile) {
    let isPerson = file.applicant.kind == .person && file.applicant.id != nil
    capacity = isPerson ? .applicant : file.applicant.contact?.id != nil ? .contact : .agent
    if let agent = file.agent {
      capacity = .agent
      fill(agent)
    }
    focus = 1
  }

  /// The fields that this capacity needs.
  private var shown: [Name] {
    capacity == .agent ? [.name, .id, .authority, .document, .giver, .until] : [.id]
  }

  var isAtFirst: Bool { focus == 0 }

  private var focused: Name? { focus == 0 ? nil : shown[min(focus, shown.count) - 1] }

  func help(_ env: Env) -> String {
    switch focused {
    case nil: env.text(HandOutPhrase.capacityHelp)
    case .name: env.text(HandOutPhrase.nameHelp)
    case .id: env.text(HandOutPhrase.idHelp)
    case .authority: env.text(HandOutPhrase.authorityHelp)
    case .document: env.text(MandatePhrase.documentHelp)
    case .giver: env.text(MandatePhrase.giverHelp)
    case .until: env.text(MandatePhrase.untilHelp)
    }
  }

  // MARK: Typing

  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .up: return go(to: focus - 1)
    case .down, .enter: return go(to: focus + 1)
    default: break
    }
    guard let name = focused else { return choose(key) }
    if name == .document { return chooseDocument(key) }
    fault = nil
    return fields[name]?.handle(key) ?? false
  }

  mutating func insert(_ text: String) -> Bool {
    guard let name = focused else { return false }
    fault = nil
    return fields[name]?.insert(text) ?? false
  }

  /// By its digit, or round with the arrows and Space; a digit again takes it back.
  private mutating func chooseDocument(_ key: Key) -> Bool {
    let all = Mandate.Document.allCases
    let now = document.flatMap(all.firstIndex) ?? -1
    switch key {
    case .right, .space: document = now + 1 < all.count ? all[now + 1] : nil
    case .left: document = now < 0 ? all.last : now == 0 ? nil : all[now - 1]
    case .character(let digit):
      guard let index = digit.wholeNumberValue.map({ $0 - 1 }), all.indices.contains(index) else {
        return false
      }
      document = document == all[index] ? nil : all[index]
    default: return false
    }
    return true
  }

  private mutating func go(to place: Int) -> Bool {
    guard (0...shown.count).contains(place) else { return false }
    focus = place
    return true
  }

  private mutating func choose(_ key: Key) -> Bool {
    let count = Capacity.allCases.count
    let place: Int?
    switch key {
    case .left: place = (capacity.rawValue + count - 1) % count
    case .right, .space: place = (capacity.rawValue + 1) % count
    case .character(let digit): place = digit.wholeNumberValue.map { $0 - 1 }
    default: place = nil
    }
    guard let chosen = place.flatMap(Capacity.init) else { return false }
    capacity = chosen
    fault = nil
    if key.typed != nil, key != .space { focus = 1 }
    return true
  }

  /// The agent who took the case in brings the same letter; the number is still read from the card.
  private mutating func fill(_ agent: Agent) {
    fields[.name]?.set(agent.name)
    fields[.authority]?.set(agent.authority)
    document = agent.mandate?.document
    fields[.giver]?.set(agent.mandate?.giver ?? "")
    fields[.until]?.set(agent.mandate?.validUntil?.iso ?? "")
  }

  /// Takes a scanned identity: it says itself who of the case it is.
  mutating func identify(_ scanned: String, of file: CaseFile) {
    fields[.id]?.set(String(scanned.trimmed))
    fault = nil
    guard let number = try? CitizenNumber(scanned).text else { return focusOn(.id) }
    if file.applicant.kind == .person, number == file.applicant.id {
      capacity = .applicant
    } else if number == file.applicant.contact?.id {
      capacity = .contact
    } else if let agent = file.agent, number == agent.id {
      capacity = .agent
      fill(agent)
    }
    focusOn(.id)
  }

  private mutating func focusOn(_ name: Name) {
    focus = (shown.firstIndex(of: name) ?? 0) + 1
  }

  // MARK: What it says

  func capacityName(_ env: Env) -> String { env.text(Self.phrase(capacity)) }

  static func phrase(_ capacity: Capacity) -> HandOutPhrase {
    switch capacity {
    case .applicant: .applicant
    case .contact: .contact
    case .agent: .agent
    }
  }

  func name(of file: CaseFile) -> String {
    switch capacity {
    case .applicant: file.applicant.name
    case .contact: file.applicant.contact?.name ?? ""
    case .agent: text(.name)
    }
  }

  private func text(_ name: Name) -> String { String((fields[name]?.text ?? "").trimmed) }

  /// nil while the number is not a citizen's.
  func recipient(of file: CaseFile, identitySeen: Bool) -> Recipient? {
    guard let number = try? CitizenNumber(text(.id)).text else { return nil }
    let capacity: Recipient.Capacity =
      switch capacity {
      case .applicant: .applicant
      case .contact: .contact
      case .agent: .agent(authority: text(.authority), mandate: mandate)
      }
    return Recipient(
      name: name(of: file), id: number, capacity: capacity, identitySeen: identitySeen)
  }

  private var mandate: Mandate? {
    let giver = text(.giver)
    return Mandate(
      document, from: giver.isEmpty ? nil : giver, until: CivilDate(iso: text(.until))
    ).ifStated
  }

  // MARK: Checking

  /// What keeps the number from being taken: its digits, or whose it is (R14, R32).
  private func identityFault(of file: CaseFile, _ today: CivilDate, _ env: Env) -> String? {
    let number: String
    do {
      number = try CitizenNumber(text(.id), today: today).text
    } catch { return error.sentence(env.language) }
    switch capacity {
    case .applicant:
      guard file.applicant.kind == .person else { return env.text(HandOutPhrase.notAPerson) }
      return number == file.applicant.id ? nil : env.text(HandOutPhrase.notTheirs)
    case .contact:
      guard let known = file.applicant.contact?.id else {
        return env.text(HandOutPhrase.noContactNumber)
      }
      return number == known ? nil : env.text(HandOutPhrase.notTheirs)
    case .agent: return nil
    }
  }

  /// Shows the first thing that is wrong, goes there, and says it; nil when nothing is.
  mutating func reject(of file: CaseFile, _ today: CivilDate, _ env: Env) -> String? {
    if capacity == .agent, text(.name).isEmpty {
      return reject(.name, env.text(HandOutPhrase.nameNeeded))
    }
    if text(.id).isEmpty { return reject(.id, env.text(HandOutPhrase.idNeeded)) }
    if let why = rejectIdentity(of: file, today, env) { return why }
    if capacity == .agent, text(.authority).isEmpty {
      return reject(.authority, env.text(HandOutPhrase.authorityNeeded))
    }
    if capacity == .agent, !text(.until).isEmpty { return rejectUntil(today, env) }
    return nil
  }

  private mutating func rejectUntil(_ today: CivilDate, _ env: Env) -> String? {
    guard let last = CivilDate(iso: text(.until)) else {
      return reject(.until, env.text(MandatePhrase.notADay))
    }
    guard last < today else { return nil }
    return reject(.until, Refusal.pickup(.mandateExpired(last)).message(env.language, in: .codes))
  }

  /// The same for the number alone.
  mutating func rejectIdentity(of file: CaseFile, _ today: CivilDate, _ env: Env) -> String? {
    identityFault(of: file, today, env).map { reject(.id, $0) }
  }

  private mutating func reject(_ name: Name, _ why: String) -> String {
    fault = (name, why)
    focusOn(name)
    return why
  }

  // MARK: Drawing

  var rows: Int { 1 + shown.count + (fault == nil ? 0 : 1) }

  /// - Parameter active: whether the cursor is in the form.
  func draw(_ canvas: inout Canvas, in place: Rect, of file: CaseFile, active: Bool, _ env: Env) {
    let labels = [Name.name, .id, .authority, .document, .giver, .until].map {
      Self.label($0, env).columns
    }
    let start = max(env.text(HandOutPhrase.recipient).columns, labels.max() ?? 0) + 2
    canvas.within(place) { canvas in
      drawCapacity(&canvas, column: start, of: file, active: active && focus == 0, env)
      var row = 1
      for name in shown {
        let isFocused = active && focused == name
        canvas.put(
          Self.label(name, env), row: row, column: 0,
          style: isFocused ? Style(.accent, .bold) : .plain)
        if name == .document { drawDocument(&canvas, row, start, isFocused: isFocused, env) }
        fields[name]?.draw(
          &canvas, row: row, column: start, width: min(40, canvas.columns - start),
          focused: isFocused)
        row += 1
        guard let fault, fault.name == name else { continue }
        canvas.put("! " + fault.why, row: row, column: start, style: .red)
        row += 1
      }
    }
  }

  private func drawCapacity(
    _ canvas: inout Canvas, column: Int, of file: CaseFile, active: Bool, _ env: Env
  ) {
    canvas.put(
      env.text(HandOutPhrase.recipient), row: 0, column: 0,
      style: active ? Style(.accent, .bold) : .plain)
    var column = column
    for option in Capacity.allCases {
      let isChosen = option == capacity
      if active, isChosen { canvas.placeCursor(row: 0, column: column) }
      column = canvas.put(
        (isChosen ? "●" : "○") + "\(option.rawValue + 1) " + env.text(Self.phrase(option)), row: 0,
        column: column, style: isChosen ? .bold : .plain)
      column += 2
    }
    guard capacity != .agent else { return }
    canvas.put(name(of: file), row: 0, column: column + 1, style: .bold)
  }

  private func drawDocument(
    _ canvas: inout Canvas, _ row: Int, _ start: Int, isFocused: Bool, _ env: Env
  ) {
    let all = Mandate.Document.allCases
    let room = all.reduce(0) { $0 + $1.name(env.language).columns + 4 } - 1
    var column = start
    guard start + room <= canvas.columns else {
      if isFocused { canvas.placeCursor(row: row, column: start) }
      let chosen = document.map { "●\((all.firstIndex(of: $0) ?? 0) + 1) \($0.name(env.language))" }
      canvas.put(
        chosen ?? "○ 1-\(all.count)", row: row, column: start,
        style: chosen == nil ? .plain : .bold, width: canvas.columns - start)
      return
    }
    if isFocused, document == nil { canvas.placeCursor(row: row, column: column) }
    for (index, option) in all.enumerated() {
      let isChosen = option == document
      if isFocused, isChosen { canvas.placeCursor(row: row, column: column) }
      column = canvas.put(
        (isChosen ? "●" : "○") + "\(index + 1) " + option.name(env.language), row: row,
        column: column, style: isChosen ? .bold : .plain)
      column += 1
    }
  }

  private static func label(_ name: Name, _ env: Env) -> String {
    switch name {
    case .name: env.text(HandOutPhrase.name)
    case .id: env.text(HandOutPhrase.id)
    case .authority: env.text(HandOutPhrase.authority)
    case .document: env.text(MandatePhrase.document)
    case .giver: env.text(MandatePhrase.giver)
    case .until: env.text(MandatePhrase.until)
    }
  }
}
