internal import CaseEngine
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// A small window in which an absence is entered, with F10.
struct AbsenceFormScreen: Screen {
  enum Action { case go }
  enum Answer: Sendable {
    case done(AbsenceEntry, names: [String: String])
    case failed(HallError)
  }
  enum Field: Hashable { case who, from, to, standIn }

  let desk: Desk
  private var form = ActForm<Field>([])

  init(desk: Desk) { self.desk = desk }

  var isOverlay: Bool { true }
  func title(_ env: Env) -> String { env.text(AbsencePhrase.enter) }
  func help(_ env: Env) -> String { env.text(AbsencePhrase.help) }
  func fieldHelp(_ env: Env) -> String { form.focused?.help ?? "" }
  func takesScan(_ text: String) -> Bool { true }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      Binding(.f10, label: title(env), action: .go, dangerous: true),
      .shown(.tab, .enter, label: env.text(ActPhrase.next)),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared:
      form = ActForm(fields(env))
      return []
    case .action(.go): return go(env)
    case .key(let key): return form.handle(key) ? [] : [.refuse("")]
    case .paste(let text), .scan(let text): return form.insert(text) ? [] : [.refuse("")]
    case .answer(.done(let entry, let names)):
      return [
        .pop(
          ActResult(
            text: env.text(
              AbsencePhrase.entered, names[entry.staff] ?? entry.staff, entry.from.iso,
              entry.to.iso, names[entry.standIn] ?? entry.standIn)))
      ]
    case .answer(.failed(.staff(let fault))):
      let isWho = !isOwn && fault == .nobody(form.text(.who))
      form.reject(isWho ? .who : fault.field, fault.sentence(env.language))
      return [.refuse("")]
    case .answer(.failed(let error)): return Command.no(error, at: desk, env)
    case .resumed, .tick, .terminating: return []
    }
  }

  /// Nobody enters another's but the administrator.
  private var isOwn: Bool { !desk.session.member.role.may(.manageStaff) }

  private func fields(_ env: Env) -> [ActForm<Field>.Field] {
    let who = field(.who, .whoNumber, 4, env)
    let days = [
      field(.from, .first, 10, env, placeholder: env.text(AbsencePhrase.today)),
      field(.to, .last, 10, env),
    ]
    return (isOwn ? [] : [who]) + days + [field(.standIn, .standInNumber, 4, env)]
  }

  private func field(
    _ name: Field, _ label: AbsencePhrase, _ limit: Int, _ env: Env, placeholder: String = ""
  ) -> ActForm<Field>.Field {
    .init(
      name: name, label: env.text(label),
      content: .text(TextField(limit: limit, placeholder: placeholder)))
  }

  private mutating func go(_ env: Env) -> [Command<Answer>] {
    let typed = form.text(.from)
    guard let first = typed.isEmpty ? desk.hall.now().date : CivilDate(iso: typed) else {
      return reject(.from, env)
    }
    guard let last = CivilDate(iso: form.text(.to)) else { return reject(.to, env) }
    let who = isOwn ? desk.session.member.number : form.text(.who)
    let (desk, standIn) = (desk, form.text(.standIn))
    return [
      .perform(
        { () throws(HallError) in
          let entry = try desk.hall.absent(
            who, from: first, to: last, standIn: standIn, by: desk.session)
          return (entry, desk.names(of: [entry.staff, entry.standIn]))
        }, then: { .done($0.0, names: $0.1) }, orElse: { .failed($0) })
    ]
  }

  private mutating func reject(_ name: Field, _ env: Env) -> [Command<Answer>] {
    form.reject(name, env.text(ActPhrase.notADay))
    return [.refuse(env.text(ActPhrase.notADay))]
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    form.drawWindow(&canvas, under: [env.text(AbsencePhrase.help)])
  }
}

extension StaffFault {
  /// Where it was typed.
  fileprivate var field: AbsenceFormScreen.Field {
    switch self {
    case .noOfficer, .notAway: .who
    case .daysReversed, .dayIsOver: .to
    default: .standIn
    }
  }
}
