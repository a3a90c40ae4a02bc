internal import CaseEngine
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import WorkCalendar

/// A small window in which what goes to a courier, or came by one, is written down with F10.
struct ParcelScreen: Screen {
  enum Act: Hashable, Sendable {
    case send([Output.Key])
    /// By the number of the waybill.
    case deliver(String)
  }
  enum Action { case go }
  enum Answer: Sendable {
    case read(CaseFile)
    case done(CaseFile)
    case failed(HallError)
  }
  enum Field: Hashable { case carrier, waybill, name, phone, address, day }

  let desk: Desk
  let act: Act
  let number: String
  let version: Int
  private let commandID = RandomIdentifier.make()
  private var form = ActForm<Field>([])

  init(desk: Desk, _ act: Act, _ entry: PickupEntry) {
    self.init(desk: desk, act, number: entry.caseNumber, version: entry.version)
  }

  init(desk: Desk, _ act: Act, number: String, version: Int) {
    self.desk = desk
    self.act = act
    self.number = number
    self.version = version
  }

  var isOverlay: Bool { true }

  func title(_ env: Env) -> String {
    switch act {
    case .send: env.text(PickupScreenPhrase.send)
    case .deliver: env.text(PickupScreenPhrase.delivered)
    }
  }

  func help(_ env: Env) -> String { env.text(PickupScreenPhrase.parcelHelp) }
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
      form = ActForm(fields(nil, env))
      return [read()]
    case .action(.go): return go(env)
    case .key(let key): return form.handle(key) ? [] : [.refuse("")]
    case .paste(let text), .scan(let text): return form.insert(text) ? [] : [.refuse("")]
    case .answer(.read(let file)):
      form = ActForm(fields(file, env))
      return []
    case .answer(.done):
      return [.pop(ActResult(text: env.text(PickupScreenPhrase.written, number)))]
    case .answer(.failed(let error)): return Command.no(error, at: desk, env)
    case .resumed, .tick, .terminating: return []
    }
  }

  /// Where the applicant wants it, or who comes for it, stands in the fields already.
  private func read() -> Command<Answer> {
    let (hall, session, number) = (desk.hall, desk.session, number)
    return .ask(
      tag: "case", keysWait: true,
      { () throws(HallError) in try hall.showCase(number, by: session).file },
      then: { .read($0) }, orElse: { .failed($0) })
  }

  private func fields(_ file: CaseFile?, _ env: Env) -> [ActForm<Field>.Field] {
    switch act {
    case .send:
      let courier = file?.wish.way.addressee
      return [
        text(.carrier, .carrier, 40, "", env), text(.waybill, .waybill, 40, "", env),
        text(.name, .addressee, 40, courier?.name ?? file?.caller.name ?? "", env),
        text(.phone, .phone, 20, courier?.phone ?? "", env),
        text(.address, .address, 100, courier?.address ?? "", env),
      ]
    case .deliver(let waybill):
      return [
        text(.name, .signer, 40, file?.parcel(waybill)?.consignment.to.name ?? "", env),
        text(.day, .day, 10, desk.hall.now().date.iso, env),
      ]
    }
  }

  private func text(
    _ name: Field, _ label: PickupScreenPhrase, _ limit: Int, _ value: String, _ env: Env
  ) -> ActForm<Field>.Field {
    var field = TextField(limit: limit)
    field.set(value)
    return .init(name: name, label: env.text(label), content: .text(field))
  }

  private mutating func go(_ env: Env) -> [Command<Answer>] {
    let empty = form.fields.map(\.name).first { form.text($0).isEmpty }
    if let empty {
      form.reject(empty, env.text(PickupScreenPhrase.empty))
      return [.refuse(env.text(PickupScreenPhrase.empty))]
    }
    switch act {
    case .send(let keys):
      let (carrier, waybill) = (form.text(.carrier), form.text(.waybill))
      let to = Addressee(
        name: form.text(.name), phone: form.text(.phone), address: form.text(.address))
      return perform { hall, number, id, session, seen throws(HallError) in
        try hall.send(
          keys, of: number, carrier: carrier, waybill: waybill, to: to, id: id, by: session,
          seen: seen)
      }
    case .deliver(let waybill):
      guard let day = CivilDate(iso: form.text(.day)) else {
        form.reject(.day, env.text(ActPhrase.notADay))
        return [.refuse(env.text(ActPhrase.notADay))]
      }
      let name = form.text(.name)
      return perform { hall, number, id, session, seen throws(HallError) in
        try hall.delivered(
          waybill, of: number, to: name, on: day, id: id, by: session, seen: seen)
      }
    }
  }

  private func perform(
    _ body:
      @escaping @Sendable (ServiceHall, String, String, Session, Int) throws(HallError) -> CaseFile
  ) -> [Command<Answer>] {
    let (hall, session, number, id, seen) =
      (desk.hall, desk.session, number, commandID, version)
    return [
      .perform(
        { () throws(HallError) in try body(hall, number, id, session, seen) },
        then: { .done($0) }, orElse: { .failed($0) })
    ]
  }

  func draw(_ canvas: inout Canvas, _ env: Env) {
    form.drawWindow(&canvas, under: [number], atMost: 4)
  }
}
