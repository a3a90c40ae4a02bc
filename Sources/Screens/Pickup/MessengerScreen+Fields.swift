internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal

/// What is asked of who takes outputs along.
extension MessengerScreen {
  static let roles: [Bringer] = [.villageAgent, .steward]

  var villages: [Place] { desk.hall.edition.places.filter { $0.tier == .village } }

  /// The steward of the case, and the address that the applicant gave, stand in the fields already.
  func fields(_ env: Env) -> [ActForm<Field>.Field] {
    let wanted: (bringer: Bringer?, point: String?) =
      switch load {
      case .wanted(let bringer, let point): (bringer, point)
      case .ofCase: (file?.wish.way.kind.bringer, file?.collectAt)
      }
    let steward = wanted.bringer == .steward ? file?.steward : nil
    let roles = Self.roles.map { env.text($0 == .steward ? MessengerPhrase.steward : .agent) }
    var fields: [ActForm<Field>.Field] = [
      .init(
        name: .role, label: env.text(MessengerPhrase.role),
        content: .options(roles, selected: Self.roles.firstIndex { $0 == wanted.bringer } ?? 0)),
      text(.name, .name, 40, steward?.name ?? "", env),
      text(.staff, .staff, 20, steward?.staff ?? "", env),
    ]
    if !villages.isEmpty {
      fields.append(
        .init(
          name: .point, label: env.text(MessengerPhrase.point),
          content: .options(
            villages.map(\.name),
            selected: villages.firstIndex { $0.code == wanted.point } ?? 0)))
    }
    guard case .ofCase = load else { return fields }
    let to = file?.wish.way.addressee
    return fields + [
      text(.addressee, .addressee, 40, to?.name ?? file?.caller.name ?? "", env),
      text(.phone, .phone, 20, to?.phone ?? file?.caller.phone ?? "", env),
      text(.address, .address, 100, to?.address ?? "", env),
    ]
  }

  private func text(
    _ name: Field, _ label: MessengerPhrase, _ limit: Int, _ value: String, _ env: Env
  ) -> ActForm<Field>.Field {
    var field = TextField(limit: limit)
    field.set(value)
    return .init(name: name, label: env.text(label), content: .text(field))
  }
}
