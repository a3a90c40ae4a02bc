internal import CaseEngine
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth

/// A small window in which somebody is put on the list, or taken off it by a document, with F10.
struct CreditFormScreen: Screen {
  enum Action { case go }
  enum Answer: Sendable {
    case done
    case failed(HallError)
  }
  enum Field: Hashable { case number, name, reason, basis, since }

  let desk: Desk
  /// nil to put somebody on the list.
  let row: CreditRow?
  private var form = ActForm<Field>([])

  init(desk: Desk, repairing row: CreditRow?) {
    self.desk = desk
    self.row = row
  }

  var isOverlay: Bool { true }
  func title(_ env: Env) -> String { env.text(row == nil ? CreditPhrase.add : .repair) }
  func help(_ env: Env) -> String { env.text(CreditPhrase.help) }
  func fieldHelp(_ env: Env) -> String { form.focused?.help ?? "" }
  func takesScan(_ text: String) -> Bool { true }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      Binding(.f10, label: title(env), action: .go, dangerous: true),
      .shown(.tab, .enter, label: env.text(CreditPhrase.nextField)),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared:
      form = ActForm(fields(env))
      return []
    case .action(.go): return row.map { repair($0) } ?? add()
    case .key(let key): return form.handle(key) ? [] : [.refuse("")]
    case .paste(let text), .scan(let text): return form.insert(text) ? [] : [.refuse("")]
    case .answer(.done):
      let phrase = row == nil ? CreditPhrase.addedOne : .repairedOne
      return [.pop(ActResult(text: env.text(phrase, row?.name ?? form.text(.name))))]
    case .answer(.failed(.credit(let rejects))):
      guard let fault = rejects.first?.fault else { return [] }
      form.reject(fault.field, fault.sentence(env.language))
      return [.refuse(fault.sentence(env.language))]
    case .answer(.failed(let error)): return Command.no(error, at: desk, env)
    case .resumed, .tick, .terminating: return []
    }
  }

  private func fields(_ env: Env) -> [ActForm<Field>.Field] {
    let basis = field(.basis, row == nil ? .basis : .repairBasis, env)
    guard row == nil else { return [basis] }
    return [
      field(.number, .number, env), field(.name, .name, env), field(.reason, .reason, env), basis,
      .init(
        name: .since, label: env.text(CreditPhrase.since),
        content: .text(TextField(limit: 10, placeholder: env.text(CreditPhrase.today)))),
    ]
  }

  private func field(
    _ name: Field, _ label: CreditPhrase, _ env: Env
  ) -> ActForm<Field>.Field {
    .init(name: name, label: env.text(label), content: .text(TextField(limit: 200)))
  }

  private func add() -> [Command<Answer>] {
    let listing = NewListing(
      number: form.text(.number), name: form.text(.name), reason: form.text(.reason),
      basis: form.text(.basis), since: form.text(.since))
    let (hall, session) = (desk.hall, desk.session)
    return [
      .perform(
        { () throws(HallError) in try hall.list([listing], by: session) }, then: { _ in .done },
        orElse: { .failed($0) })
    ]
  }

  private func repair(_ row: CreditRow) -> [Command<Answer>] {
    let (hall, session, basis) = (desk.hall, desk.session, form.text(.basis))
    return [
      .perform(
        { () throws(HallError) in try hall.repair(row.party, basis: basis, by: session) },
        then: { _ in .done }, orElse: { .failed($0) })
    ]
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    form.drawWindow(&canvas, under: heading(env))
  }

  private func heading(_ env: Env) -> [String] {
    guard let row else { return [env.text(CreditPhrase.addHelp)] }
    return [
      env.text(CreditPhrase.repairHead, Masking.identity(row.party), row.name, row.reason)
    ]
  }
}

extension CreditFault {
  /// Where it was typed.
  fileprivate var field: CreditFormScreen.Field {
    switch self {
    case .badNumber, .alreadyListed, .notListed, .twice, .columns: .number
    case .noName: .name
    case .noReason: .reason
    case .noBasis: .basis
    case .badDay, .notYet: .since
    }
  }
}
