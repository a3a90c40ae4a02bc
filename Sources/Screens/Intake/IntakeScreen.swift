internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// The applicant and the situation on the left, the live plan on the right. Writes nothing to any
/// case; the draft is kept at each field.
struct IntakeScreen: Screen {
  enum Action {
    case agent, sight, materials, options, form, checkList, decline, receiveOnly, accept, collect
  }
  enum Answer: Sendable {
    case kept
    case known(Applicant?)
    case listed(Listing?)
    case chosen(question: String, option: String)
    case collect(CollectionWay.Kind)
    case collectAt(CollectionWay.Kind, String)
    case checkList(CheckList)
    case failed(HallError)
  }
  enum Part { case applicant, situation }

  let desk: Desk
  let matter: Matter
  var draft: IntakeDraft
  private(set) var plan: CasePlan?
  private var planFault: PlanFault?
  /// The plan before the last key, to show what it changed.
  private(set) var before: CasePlan?
  private(set) var form: Form<ApplicantField>
  private(set) var questions = QuestionPane()
  private(set) var part = Part.applicant
  /// What the list of the seriously dishonest says of them; nil for nothing.
  private(set) var listing: Listing?

  init(desk: Desk, draft: IntakeDraft) {
    self.desk = desk
    self.draft = draft
    // A draft of a matter that a later edition dropped shows the fault instead of a plan.
    matter =
      desk.hall.edition.matter(draft.matter)
      ?? Matter(code: draft.matter, name: draft.matter, lead: "", items: [])
    form = Form([])
  }

  func title(_ env: Env) -> String {
    guard let step = draft.step else { return matter.name }
    return env.text(CartPhrase.step, matter.name, String(step.now), String(step.of))
  }
  func help(_ env: Env) -> String { env.text(IntakePhrase.help) }

  func fieldHelp(_ env: Env) -> String {
    switch part {
    case .applicant: form.focused?.help ?? ""
    case .situation: questions.focused?.question.help ?? ""
    }
  }

  func hint(_ env: Env) -> String {
    guard part == .situation, let question = questions.focused?.question else { return "" }
    return question.help ?? ""
  }

  func takesScan(_ text: String) -> Bool { (try? IdentityNumber(text)) != nil }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared:
      form = makeForm(env)
      replan()
      before = nil
      goOn()
      return (draft.step == nil ? [] : [keep()]) + [lookUpListing()]
    case .resumed(let result): return resume(result, env)
    case .action(let action): return act(action, env)
    case .key(.escape): return [keep(), .pop()]
    case .key(let key): return part == .applicant ? fill(key, env) : answer(key, env)
    case .paste(let text):
      guard part == .applicant else { return [] }
      form.insert(text)
      return carry(env)
    case .scan(let text): return scan(text, env)
    case .answer(.chosen(let question, let option)): return take(question, .one(option), env)
    case .answer(.collect(let kind)): return askWhere(kind, env)
    case .answer(.collectAt(let kind, let place)): return collect(kind, at: place, env)
    case .answer(.known(let applicant)): return fillIn(applicant, env)
    case .answer(.listed(let found)):
      listing = found
      return replanAloud(env)
    case .answer(.checkList(let list)):
      return [.push(PaperScreen(desk: desk, .checkList(list), occasion: .intake))]
    case .answer(.failed(.intake(let fault))): return goTo(fault, env)
    case .answer(.failed(let error)): return [.refuse(error.sentence(env.language))]
    case .terminating:
      // The process is going: kept here and now, not on another thread.
      try? desk.hall.keep(draft, of: desk.session)
      return []
    case .answer(.kept), .tick: return []
    }
  }

  /// A draft is gone on with where it was left: at the first person's field that is not done, else
  /// at the questions.
  private mutating func goOn() {
    guard !draft.isBlank, let plan else { return }
    if let field = desk.hall.obstacle(to: draft, in: plan)?.field {
      form.focus(on: .of(field))
    } else if !questions.questions.isEmpty {
      part = .situation
      questions.focusFirst()
    }
  }

  // MARK: The applicant

  private func makeForm(_ env: Env) -> Form<ApplicantField> {
    let project = desk.hall.edition.projectCode(of: matter)
    return ApplicantForm.make(for: draft, matter, project: project, env)
  }

  private mutating func fill(_ key: Key, _ env: Env) -> [Command<Answer>] {
    let field = form.focused?.name
    let moves: Set<Key> = [.enter, .tab, .backTab, .up, .down]
    if moves.contains(key), let refusal = faultOfFocus(env) { return [.refuse(refusal)] }
    let moved = form.handle(key)
    let commands = carry(env)
    if !moved, key == .enter || key == .down {
      guard !questions.questions.isEmpty else { return commands + act(.materials, env) }
      part = .situation
      questions.focusFirst()
    }
    guard form.focused?.name != field || part != .applicant else { return commands }
    return commands + [keep()] + (field == .of(.applicantID) ? lookUp() : [])
      + lookUpListing(leaving: field)
  }

  /// What is wrong with the field in focus, once there is something in it.
  private mutating func faultOfFocus(_ env: Env) -> String? {
    guard let plan, case .of(let field)? = form.focused?.name, !draft[field].isEmpty,
      let fault = draft.fault(in: field, of: plan, today: desk.hall.now().date)
    else { return nil }
    let sentence = fault.sentence(env.language)
    form.errors[.of(field)] = sentence
    return sentence
  }

  /// From the form into the draft.
  private mutating func carry(_ env: Env) -> [Command<Answer>] {
    for case .of(let field) in form.fields.map(\.name) { draft[field] = form[.of(field)] }
    if let index = form.option(.authorityKind) {
      draft.agent?.document = Mandate.Document.allCases[index]
    }
    if let index = form.option(.kind), matter.applicants[index] != draft.kind {
      draft.kind = matter.applicants[index]
      let errors = form.errors
      form = makeForm(env)
      form.errors = errors
    }
    replan()
    return []
  }

  /// A card or a licence read by the scanner goes to its field, wherever the caret is.
  private mutating func scan(_ text: String, _ env: Env) -> [Command<Answer>] {
    guard let number = try? IdentityNumber(text) else { return [.refuse("")] }
    let field: IntakeField
    switch number {
    case .organisation: field = .applicantID
    case .citizen: field = cardField
    }
    form[.of(field)] = number.text
    form.errors[.of(field)] = nil
    part = .applicant
    form.focus(on: .of(field))
    form.handle(.enter)
    return carry(env) + [keep()] + (field == .applicantID ? lookUp() : [])
      + lookUpListing(leaving: .of(field))
  }

  /// Fills in only what nobody typed meanwhile.
  private mutating func fillIn(_ applicant: Applicant?, _ env: Env) -> [Command<Answer>] {
    guard let applicant, applicant.kind == draft.kind,
      applicant.id == (try? IdentityNumber(draft.applicant.id))?.text, isUnknown
    else { return [] }
    if draft.applicant.name.isEmpty { draft.applicant.name = applicant.name }
    draft.applicant.phone = applicant.phone ?? ""
    if let contact = applicant.contact {
      draft.contact = IntakeDraft.PersonFields(
        name: contact.name, id: contact.id ?? "", phone: contact.phone ?? "")
    }
    for case .of(let field) in form.fields.map(\.name) { form[.of(field)] = draft[field] }
    replan()
    // On the last field, not past it: an Enter out of habit must not answer the first question.
    if part == .applicant, let last = form.fields.last { form.focus(on: last.name) }
    return [keep(), .say(env.text(IntakePhrase.known, applicant.name))]
  }

  /// Whose card it is: of the field the caret is on, else of the first who has none yet.
  private var cardField: IntakeField {
    let own: IntakeField = draft.kind == .person ? .applicantID : .contactID
    if part == .applicant, case .of(let field)? = form.focused?.name,
      [.agentID, .subjectID, .contactID].contains(field)
    {
      return field
    }
    return draft.agent != nil && !draft[own].isEmpty ? .agentID : own
  }

  // MARK: The situation

  private mutating func answer(_ key: Key, _ env: Env) -> [Command<Answer>] {
    switch questions.handle(key) {
    case .ignored: return [.refuse("")]
    case .moved: return []
    case .finished: return act(.materials, env)
    case .left:
      part = .applicant
      return []
    case .answered(let code, let answer):
      let commands = take(code, answer, env)
      let isDigit = key.typed != nil && questions.focused?.question.kind == .one
      guard key == .enter || isDigit else { return commands }
      if case .finished = questions.advance(), key == .enter {
        return commands + act(.materials, env)
      }
      return commands
    }
  }

  private mutating func take(
    _ code: String, _ answer: Catalogue.Answer, _ env: Env
  ) -> [Command<Answer>] {
    let asked = plan?.questions.filter { $0.answer != nil } ?? []
    draft.answers[code] = answer
    replan()
    var commands = [keep()]
    let open = Set(plan?.questions.map(\.question.code) ?? [])
    let forgotten = asked.filter { !open.contains($0.question.code) }
    for planned in forgotten { draft.answers[planned.question.code] = nil }
    if !forgotten.isEmpty {
      let names = forgotten.map(\.question.ask).joined(separator: "、")
      commands.append(.say(env.text(IntakePhrase.forgotten, names)))
    }
    return commands
  }

  /// Somebody acts for the applicant, or nobody does after all.
  private mutating func toggleAgent(_ env: Env) -> [Command<Answer>] {
    draft.agent = draft.agent == nil ? IntakeDraft.AgentFields() : nil
    let errors = form.errors
    form = makeForm(env)
    form.errors = errors
    part = .applicant
    if draft.agent != nil { form.focus(on: .of(.agentName)) }
    replan()
    return [keep(), lookUpListing()]
  }

  // MARK: Going on

  private mutating func act(_ action: Action, _ env: Env) -> [Command<Answer>] {
    switch action {
    case .agent: return toggleAgent(env)
    case .sight: return toggleSight(env)
    case .options: return optionsDialog(env)
    case .collect: return askHowToCollect(env)
    case .materials: return open(.list, env)
    case .form: return [keep(), .push(PaperScreen(desk: desk, .form(draft), occasion: .look))]
    case .checkList: return saveAsCheckList()
    case .accept: return open(.accept, env)
    case .decline: return open(.decline, env)
    case .receiveOnly: return open(.receiveOnly, env)
    }
  }

  private func saveAsCheckList() -> [Command<Answer>] {
    let (hall, session, draft) = (desk.hall, desk.session, draft)
    return [
      .perform(
        { () throws(HallError) in try hall.makeCheckList(of: draft, by: session) },
        then: { .checkList($0) }, orElse: { .failed($0) })
    ]
  }

  /// The materials come last; before an answer everything else must stand.
  private mutating func open(
    _ intent: MaterialsScreen.Intent, _ env: Env
  ) -> [Command<Answer>] {
    guard let plan else { return [.refuse(planProblem(env) ?? "")] }
    if intent != .list, let obstacle = desk.hall.obstacle(to: draft, in: plan) {
      return goTo(obstacle, env)
    }
    return [
      keep(),
      .push(
        MaterialsScreen(
          desk: desk, draft: draft, plan: plan, intent: intent, isListed: listing != nil)),
    ]
  }

  /// Says what is open and goes there.
  mutating func goTo(_ fault: IntakeFault, _ env: Env) -> [Command<Answer>] {
    let names = CaseNames(desk.hall.edition, matter: draft.matter)
    let sentence = fault.sentence(env.language, in: names)
    if let field = fault.field {
      part = .applicant
      form.focus(on: .of(field))
      form.errors[.of(field)] = sentence
    } else if case .open(let question) = fault {
      part = .situation
      questions.focus(on: question.code)
    }
    return [.refuse(sentence)]
  }

  private mutating func resume(
    _ result: (any Sendable)?, _ env: Env
  ) -> [Command<Answer>] {
    if let chosen = result as? CollectScreen.Chosen { return take(chosen) }
    guard let left = result as? MaterialsScreen.Left else { return [] }
    draft = left.draft
    replan()
    return (left.fault.map { goTo($0, env) } ?? [keep()]) + [lookUpListing()]
  }

  private func optionsDialog(_ env: Env) -> [Command<Answer>] {
    guard let planned = questions.focused else { return [] }
    let options = planned.question.options.map { option in
      let label = option.note.map { "\(option.name)  \($0)" } ?? option.name
      return ChoiceList.Option(
        label, Answer.chosen(question: planned.question.code, option: option.code))
    }
    return [.ask(.choose(planned.question.ask, from: ChoiceList(options)))]
  }

  func keep() -> Command<Answer> {
    let (hall, session, draft) = (desk.hall, desk.session, draft)
    return .ask(
      tag: "draft", { () throws(HallError) in try hall.keep(draft, of: session) },
      then: { .kept }, orElse: { .failed($0) })
  }

  mutating func replan() {
    before = plan
    do {
      let fresh = try desk.hall.planner.plan(
        draft.request(in: desk.hall.edition, isListed: listing != nil), from: desk.hall.now())
      plan = fresh
      planFault = nil
      questions.show(fresh.questions)
      draft.marks = draft.marks.filter { mark in fresh.materials.contains { $0.code == mark.key } }
    } catch .unknownMaterial(let code) {
      // The answers closed what had been ticked.
      draft.marks[code] = nil
      replan()
    } catch .notDeferrable(let code), .listedParty(let code) {
      draft.marks[code] = nil
      replan()
    } catch { (plan, planFault) = (nil, error) }
  }

  func planProblem(_ env: Env) -> String? {
    planFault.map { fault in
      fault == .nothingSelected
        ? env.text(PlanPhrase.nothingToDo)
        : IntakeFault.plan(fault).sentence(env.language)
    }
  }
}
