internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// The one united list of materials (R8), ticked off one key each; then the answer to the request.
struct MaterialsScreen: Screen {
  /// What the clerk came here for.
  enum Intent { case list, accept, decline, receiveOnly }

  /// What the intake screen is told when this one leaves.
  struct Left: Sendable {
    let draft: IntakeDraft
    /// What the hall would not take; nil when the clerk just went back.
    let fault: IntakeFault?
  }

  enum Action {
    case mark(MaterialState), toggle, correct, allReceived, form, signed, sight, notice, decline,
      receiveOnly, accept, back
  }
  enum Answer: Sendable {
    case kept
    case held([String: Holding])
    case corrected(code: String, words: String)
    case duplicates([CaseRow])
    case reason(Grounds.Reason)
    case decline(Grounds)
    case go(IntakeAnswer)
    case done(TakenIn)
    case failed(HallError)
  }

  let desk: Desk
  var draft: IntakeDraft
  private(set) var plan: CasePlan
  private var intent: Intent
  /// Applicant or agent is on the list of the seriously dishonest: nothing may be owing.
  private let isListed: Bool
  private(set) var table: ListTable<CaseMaterial, String>
  /// What the hall holds of this applicant and could be reused (R8).
  private var held: [String: Holding] = [:]

  init(desk: Desk, draft: IntakeDraft, plan: CasePlan, intent: Intent, isListed: Bool = false) {
    self.isListed = isListed
    self.desk = desk
    self.draft = draft
    self.plan = plan
    self.intent = intent
    table = ListTable(plan.materials, id: \.code)
  }

  func title(_ env: Env) -> String { env.text(IntakePhrase.materials) }
  func help(_ env: Env) -> String { env.text(MaterialPhrase.help) }
  func fieldHelp(_ env: Env) -> String { table.current?.hint ?? "" }

  func bindings(_ env: Env) -> [Binding<Action>] {
    let current = table.current
    let notDeferrable =
      current?.isDeferrable == true
      ? listedParty(env) : env.text(MaterialPhrase.notDeferrable)
    let nothingMissing = plan.missing.isEmpty ? env.text(MaterialPhrase.nothingMissing) : nil
    return [
      Binding(.space, label: env.text(MaterialPhrase.received), action: .toggle),
      Binding(
        .character("r"), label: env.text(MaterialPhrase.reused), action: .mark(.reused),
        unavailable: current.flatMap { held[$0.code] } == nil
          ? env.text(MaterialPhrase.notHeld) : nil,
        help: env.text(MaterialPhrase.reusedHelp)),
      Binding(
        .character("t"), label: env.text(MaterialPhrase.deferred), action: .mark(.deferred),
        unavailable: notDeferrable, help: env.text(MaterialPhrase.deferredHelp)),
      Binding(.character("n"), label: env.text(MaterialPhrase.missing), action: .mark(.missing)),
      correcting(env),
      Binding(
        .character("a"), label: env.text(MaterialPhrase.all), action: .allReceived,
        help: env.text(MaterialPhrase.allHelp)),
      Binding(
        .f2, label: env.text(PaperScreenPhrase.form), action: .form,
        onBar: env.size.columns > 90, help: env.text(PaperScreenPhrase.formHelp)),
      Binding(
        .character("s"), label: env.text(PaperScreenPhrase.sign), action: .signed,
        unavailable: desk.hall.metBySigning(plan).isEmpty
          ? env.text(PaperScreenPhrase.nothingToSign) : nil,
        onBar: env.size.columns > 90, help: env.text(PaperScreenPhrase.signHelp)),
      Binding(
        .f7, label: env.text(MaterialPhrase.notice), action: .notice,
        unavailable: nothingMissing),
      Binding(
        .f8, label: env.text(IntakePhrase.decline), action: .decline, onBar: false,
        help: env.text(IntakePhrase.declineHelp)),
      Binding(
        .f9, label: env.text(IntakePhrase.receiveOnly), action: .receiveOnly, onBar: false,
        help: env.text(IntakePhrase.receiveOnlyHelp)),
      Binding(.f10, label: env.text(IntakePhrase.accept), action: .accept),
      Sight.binding(.sight, of: draft, onBar: env.size.columns > 90, env),
      Binding(.escape, label: env.text(IntakePhrase.backKept), action: .back),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared: return [lookUp()] + (dropCorrections(env) ?? begin(env))
    case .action(let action): return act(action, env)
    case .key(let key):
      table.handle(key)
      return []
    case .answer(let answer): return take(answer, env)
    case .terminating:
      try? desk.hall.keep(draft, of: desk.session)
      return []
    case .resumed, .paste, .scan, .tick: return []
    }
  }

  private mutating func begin(_ env: Env) -> [Command<Answer>] {
    switch intent {
    case .list: return []
    case .accept: return plan.missing.isEmpty ? act(.accept, env) : [.refuse(stillMissing(env))]
    case .decline: return act(.decline, env)
    case .receiveOnly: return act(.receiveOnly, env)
    }
  }

  // MARK: Ticking

  private mutating func act(_ action: Action, _ env: Env) -> [Command<Answer>] {
    switch action {
    case .toggle:
      let isIn = table.current?.state == .received
      return mark(isIn ? .missing : .received, env)
    case .mark(let state): return mark(state, env)
    case .correct: return askCorrection(env)
    case .allReceived:
      for material in plan.missing { draft.marks[material.code] = .received }
      return replan() + [keep()]
    case .form: return [keep(), .push(PaperScreen(desk: desk, .form(draft), occasion: .look))]
    case .signed:
      let met = desk.hall.metBySigning(plan)
      for material in met { draft.marks[material.code] = .received }
      return replan() + [keep(), .say(env.text(PaperScreenPhrase.signed, String(met.count)))]
    case .sight: return toggleSight()
    case .notice, .accept, .decline, .receiveOnly: return answer(action, env)
    case .back: return [.pop(Left(draft: draft, fault: nil))]
    }
  }

  private mutating func mark(_ state: MaterialState, _ env: Env) -> [Command<Answer>] {
    guard let material = table.current else { return [.refuse("")] }
    draft.heldFrom?[material.code] = nil
    if state == .missing {
      draft.marks[material.code] = nil
    } else {
      if state == .reused, let holding = held[material.code] {
        draft.heldFrom = (draft.heldFrom ?? [:]).merging(
          [material.code: holding.caseNumber]) { $1 }
      }
      draft.marks[material.code] = state
    }
    let commands = replan() + [keep()]
    table.handle(.down)
    return commands
  }

  mutating func replan() -> [Command<Answer>] {
    if let fresh = try? desk.hall.planner.plan(
      draft.request(in: desk.hall.edition, isListed: isListed), from: desk.hall.now())
    {
      plan = fresh
      draft.dropCorrections(besides: fresh)
      table.rows = fresh.materials
    }
    return []
  }

  /// Why nothing may be owing for them; nil when it may.
  private func listedParty(_ env: Env) -> String? {
    isListed
      ? env.text(HallPhrase.withRule, "12", env.text(CreditPhrase.nothingOwing)) : nil
  }

  private func lookUp() -> Command<Answer> {
    let (hall, session, draft, plan) = (desk.hall, desk.session, draft, plan)
    return .ask(
      tag: "held",
      { () throws(HallError) in try hall.holdings(of: draft, in: plan, by: session) },
      then: { .held($0) }, orElse: { .failed($0) })
  }

  func keep() -> Command<Answer> {
    let (hall, session, draft) = (desk.hall, desk.session, draft)
    return .ask(
      tag: "draft", { () throws(HallError) in try hall.keep(draft, of: session) },
      then: { .kept }, orElse: { .failed($0) })
  }

  // MARK: Answering

  private mutating func answer(_ action: Action, _ env: Env) -> [Command<Answer>] {
    if let obstacle = desk.hall.obstacle(to: draft, in: plan) {
      return [.pop(Left(draft: draft, fault: obstacle))]
    }
    switch action {
    case .decline: return [.ask(reasonDialog(env))]
    case .receiveOnly: return [.ask(receiveDialog(env))]
    case .notice: return [.ask(noticeDialog(env))]
    default: break
    }
    guard plan.missing.isEmpty else { return [.ask(noticeDialog(env))] }
    let (hall, draft, plan) = (desk.hall, draft, plan)
    return [
      .perform(
        { () throws(HallError) in try hall.duplicates(of: draft, in: plan) },
        then: { .duplicates($0) }, orElse: { .failed($0) })
    ]
  }

  private mutating func take(_ answer: Answer, _ env: Env) -> [Command<Answer>] {
    switch answer {
    case .kept: return []
    case .held(let found):
      held = found
      return found.isEmpty ? [] : [.say(env.text(MaterialPhrase.holds, String(found.count)))]
    case .corrected(let code, let words): return correct(code, words)
    case .duplicates(let rows):
      return rows.isEmpty ? go(.acceptOrNotify) : [.ask(duplicateDialog(rows, env))]
    case .reason(let reason): return [.ask(basisDialog(reason, env))]
    case .decline(let grounds) where grounds.reason == .notOurs && grounds.remark == nil:
      return [.ask(officeDialog(grounds, env))]
    case .decline(let grounds): return go(.decline(grounds))
    case .go(let answer): return go(answer)
    case .done(let taken):
      return [
        .home,
        .push(
          PaperScreen(
            desk: desk, file: taken.file, occasion: .intake, sequel: sequel(of: taken))),
      ]
    case .failed(.intake(let fault)): return [.pop(Left(draft: draft, fault: fault))]
    case .failed(let error): return [.refuse(error.sentence(env.language))]
    }
  }

  private func go(_ answer: IntakeAnswer) -> [Command<Answer>] {
    let (hall, session, draft) = (desk.hall, desk.session, draft)
    return [
      .perform(
        { () throws(HallError) in try hall.takeInOfVisit(draft, answer: answer, by: session) },
        then: { .done($0) }, orElse: { .failed($0) })
    ]
  }

  private func sequel(of taken: TakenIn) -> PaperScreen.Sequel {
    if let next = taken.next { return .next(next) }
    return draft.step == nil ? .openCase : .visit(draft)
  }

  private func noticeDialog(_ env: Env) -> Dialog<Answer> {
    .confirm(
      env.text(MaterialPhrase.noticeQuestion, String(plan.missing.count)),
      plan.missing.prefix(8).map { "· \($0.name)" }, yes: env.text(MaterialPhrase.notice),
      then: .go(.acceptOrNotify))
  }

  private func duplicateDialog(_ rows: [CaseRow], _ env: Env) -> Dialog<Answer> {
    .confirm(
      env.text(MaterialPhrase.duplicateQuestion),
      rows.prefix(6).map { "\($0.number) \($0.matterName) \($0.state.name(env.language))" },
      yes: env.text(IntakePhrase.accept), then: .go(.acceptOrNotify))
  }

  private func receiveDialog(_ env: Env) -> Dialog<Answer> {
    .confirm(
      env.text(MaterialPhrase.receiveQuestion, plan.matter.name),
      [env.text(IntakePhrase.receiveOnlyHelp)], yes: env.text(IntakePhrase.receiveOnly),
      then: .go(.receiveOnly))
  }

  private func reasonDialog(_ env: Env) -> Dialog<Answer> {
    let options = Grounds.Reason.allCases.filter(\.isForIntake).map {
      ChoiceList.Option($0.name(env.language), Answer.reason($0))
    }
    return .choose(
      env.text(MaterialPhrase.declineQuestion, plan.matter.name), from: ChoiceList(options))
  }

  private func basisDialog(_ reason: Grounds.Reason, _ env: Env) -> Dialog<Answer> {
    let options = Grounds.Basis.allCases.filter { $0 != .item }.map {
      ChoiceList.Option(
        $0.name(env.language), Answer.decline(Grounds(reason: reason, basis: $0)))
    }
    return .choose(env.text(MaterialPhrase.basisQuestion), from: ChoiceList(options))
  }

  /// Which office decides it instead (PL 32 (2)): one of the county's; one beyond it is written down
  /// on the screen of the case.
  private func officeDialog(_ grounds: Grounds, _ env: Env) -> Dialog<Answer> {
    let options = desk.hall.edition.departments.map { department in
      ChoiceList.Option(
        department.name,
        Answer.decline(
          Grounds(reason: grounds.reason, basis: grounds.basis, remark: department.name)))
    }
    return .choose(env.text(MaterialPhrase.officeQuestion), from: ChoiceList(options))
  }

  private func stillMissing(_ env: Env) -> String {
    env.text(MaterialPhrase.stillMissing, String(plan.missing.count))
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let foot = 3
    let columns: [Column<CaseMaterial>] = [
      .fixed("", 2, style: \.style) { $0.sign },
      .share(env.text(MaterialPhrase.material), 5, style: \.style) { $0.name },
      .fixed(env.text(MaterialPhrase.uses), 9) {
        $0.uses.map(String.init).joined(separator: " ")
      },
      .fixed(env.text(MaterialPhrase.pieces), 9) { $0.pieces(env) },
      .share(env.text(MaterialPhrase.state), 3) { standing(of: $0, env) },
    ]
    table.draw(
      &canvas, in: Rect(rows: canvas.rows - foot, columns: canvas.columns), columns, env)
    drawFoot(&canvas, row: canvas.rows - foot, env)
  }

  /// With what could be reused instead of brought.
  private func standing(of material: CaseMaterial, _ env: Env) -> String {
    guard material.state == .missing else { return material.standing(env) }
    if held[material.code] != nil { return env.text(MaterialPhrase.reusable) }
    let isForm = desk.hall.edition.material(material.code)?.isAutofilled == true
    return isForm ? env.text(MaterialPhrase.metBySigning) : material.standing(env)
  }

  private func heldLine(_ material: CaseMaterial, _ env: Env) -> String? {
    guard let holding = held[material.code] else { return nil }
    let until = holding.validUntil?.iso ?? env.text(MaterialPhrase.forEver)
    switch holding.origin {
    case .brought(let day):
      return env.text(MaterialPhrase.heldBrought, holding.caseNumber, day.iso, until)
    case .issued(let number):
      return env.text(MaterialPhrase.heldIssued, holding.caseNumber, number ?? "", until)
    }
  }

  private func drawFoot(_ canvas: inout Canvas, row: Int, _ env: Env) {
    canvas.horizontal(row: row, style: .dim)
    drawSight(&canvas, row: row, env)
    guard let material = table.current else { return }
    let width = canvas.columns - 2
    canvas.put(
      env.text(MaterialPhrase.basis, material.basis), row: row + 1, column: 1, width: width)
    if let words = draft.corrections?[material.code] {
      canvas.put(
        env.text(MaterialPhrase.corrected, words), row: row + 2, column: 1, style: .yellow,
        width: width)
    } else if let line = heldLine(material, env) {
      canvas.put(line, row: row + 2, column: 1, style: .green, width: width)
    } else if let hint = material.hint {
      canvas.put(env.text(MaterialPhrase.hint, hint), row: row + 2, column: 1, width: width)
    }
  }
}
