internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal

/// A small window in which it is typed to whom what is ready is brought.
struct CollectScreen: Screen {
  /// What was chosen: how, and where it is collected.
  struct Chosen: Sendable {
    let way: CollectionWay
    /// Code of the place.
    let place: String
  }
  enum Action { case take }
  typealias Answer = Never
  enum Field: Hashable { case name, phone, address }

  private let kind: CollectionWay.Kind
  private let place: String
  private var form: ActForm<Field>

  /// - Parameter place: code of where it is collected.
  init(_ kind: CollectionWay.Kind, at place: String, of draft: IntakeDraft, _ env: Env) {
    self.kind = kind
    self.place = place
    let known = draft.way.addressee
    let caller = draft.kind == .organisation ? draft.contact : draft.applicant
    form = ActForm([
      Self.text(.name, .name, 40, known?.name ?? caller.name, env),
      Self.text(.phone, .phone, 20, known?.phone ?? caller.phone, env),
      Self.text(.address, .address, 100, known?.address ?? "", env),
    ])
    if known == nil, !caller.name.isEmpty, !caller.phone.isEmpty {
      _ = form.handle(.enter)
      _ = form.handle(.enter)
    }
  }

  private static func text(
    _ name: Field, _ label: CollectionPhrase, _ limit: Int, _ value: String, _ env: Env
  ) -> ActForm<Field>.Field {
    var field = TextField(limit: limit)
    field.set(value)
    return .init(name: name, label: env.text(label), content: .text(field))
  }

  var isOverlay: Bool { true }

  func title(_ env: Env) -> String { kind.name(env.language) }
  func help(_ env: Env) -> String { env.text(CollectionPhrase.help) }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      Binding(.f10, label: env.text(CollectionPhrase.take), action: .take),
      .shown(.tab, .enter, label: env.text(ActPhrase.next)),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .action(.take): return take(env)
    case .key(let key):
      if form.handle(key) { return [] }
      return key == .enter ? take(env) : [.refuse("")]
    case .paste(let text), .scan(let text): return form.insert(text) ? [] : [.refuse("")]
    case .appeared, .resumed, .tick, .terminating: return []
    }
  }

  private mutating func take(_ env: Env) -> [Command<Answer>] {
    if let empty = form.fields.map(\.name).first(where: { form.text($0).isEmpty }) {
      form.reject(empty, env.text(CollectionPhrase.empty))
      return [.refuse(env.text(CollectionPhrase.empty))]
    }
    let to = Addressee(
      name: form.text(.name), phone: form.text(.phone), address: form.text(.address))
    guard let way = CollectionWay(kind, to: to) else { return [.refuse("")] }
    return [.pop(Chosen(way: way, place: place))]
  }

  func draw(_ canvas: inout Canvas, _ env: Env) {
    form.drawWindow(&canvas, under: [title(env)])
  }
}
