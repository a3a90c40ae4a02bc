internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// The keys of the lists of what is ready, each with the reason when it does nothing, and how they look.
extension PickupScreen {
  func bindings(_ env: Env) -> [Binding<Action>] {
    let none = list.current == nil ? env.text(FindPhrase.nothingSelected) : nil
    let mine = forbidden(env) ?? none
    return [
      Binding(.tab, label: env.text(PickupScreenPhrase.next), action: .next),
      Binding(.backTab, label: env.text(PickupScreenPhrase.back), action: .back, onBar: false),
      key("t", .told, .told, mine, env, part == .toTell || part == .unclaimed),
      key("w", .wish, .wish, mine, env),
      key("u", .telephone, .telephone, none, env, part == .toTell || part == .unclaimed),
      key(
        "p", .paper, .paper, list.rows.isEmpty ? env.text(PickupScreenPhrase.nobody) : nil, env,
        part == .toTell),
      key("s", .send, .send, mine ?? notHere(env), env, part == .posting),
      key("v", .entrust, .entrust, mine ?? notHere(env), env, part == .posting),
      key("k", .slot, .slot, mine ?? notHere(env), env, part == .unclaimed || part == .inSlots),
      key("m", .move, .move, mine ?? only(.leaving, env) ?? notHere(env), env, part == .leaving),
      key(
        "i", .arrive, .arrive, mine ?? only(.moving, env) ?? notHere(env), env, part == .moving),
      key("d", .delivered, .delivered, mine ?? only(.sent, env), env, part == .sent),
      key("b", .returned, .returned, mine ?? only(.sent, env), env, part == .sent),
      key(
        "f", .days, .days, part == .unclaimed ? nil : env.text(PickupScreenPhrase.onlyUnclaimed),
        env, part == .unclaimed),
      key("a", .places, .places, nil, env, false),
      Binding(
        .enter, label: env.text(HandOutPhrase.open), action: .open, unavailable: mine),
      Binding(.f5, label: env.text(HandOutPhrase.reload), action: .reload, onBar: false),
    ]
  }

  private func key(
    _ character: Character, _ label: PickupScreenPhrase, _ action: Action, _ why: String?,
    _ env: Env, _ onBar: Bool = true
  ) -> Binding<Action> {
    Binding(
      .character(character), label: env.text(label), action: action, unavailable: why,
      onBar: onBar)
  }

  private func forbidden(_ env: Env) -> String? {
    let role = desk.session.member.role
    return role.may(.handOut) ? nil : HallError.forbidden(.handOut, role).sentence(env.language)
  }

  private func only(_ wanted: Part, _ env: Env) -> String? {
    part == wanted ? nil : env.text(PickupScreenPhrase.onlyIn, env.text(wanted.phrase))
  }

  private func notHere(_ env: Env) -> String? {
    guard let entry = list.current,
      let line = entry.lines.first(where: { $0.place != desk.session.place })
    else { return nil }
    return env.text(PickupScreenPhrase.liesAt, desk.hall.placeName(line.place))
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    var tabs = Pieces()
    for part in Part.allCases {
      let isOpen = part == self.part
      let name = env.text(part.phrase)
      tabs.add(isOpen ? "▸\(name) \(list.rows.count)" : name, isOpen ? .bold : .dim)
    }
    tabs.draw(&canvas, row: 0, column: 1, columns: canvas.columns - 2)
    let place = isEverywhere ? nil : desk.session.place
    let facts = [
      place.map(desk.hall.placeName) ?? env.text(PickupScreenPhrase.everywhere),
      part == .unclaimed && days > 0
        ? env.text(PickupScreenPhrase.since, String(days)) : nil,
    ].compactMap(\.self).joined(separator: "  ")
    canvas.put(facts, row: 1, column: 1, style: .dim)
    let foot = 5
    list.draw(
      &canvas, in: Rect(row: 2, rows: canvas.rows - 2 - foot, columns: canvas.columns),
      columns(env), env, empty: env.text(PickupScreenPhrase.nobody))
    drawFoot(&canvas, row: canvas.rows - foot, rows: foot, env)
  }

  private func columns(_ env: Env) -> [Column<PickupEntry>] {
    [
      .fixed("", 1, style: { $0.lines.allSatisfy { $0.told != nil } ? .dim : .green }) {
        $0.lines.allSatisfy { $0.told != nil } ? "✓" : "○"
      },
      .share(env.text(FindPhrase.applicant), 3) { $0.applicantName },
      .share(env.text(PickupScreenPhrase.call), 2) { $0.callName },
      .fixed(env.text(PickupScreenPhrase.phone), 12) {
        $0.phone ?? PickupListPhrase.noPhone.text(env.language)
      },
      .share(env.text(PickupScreenPhrase.outputs), 4) { entry in
        entry.lines.map { $0.kind.title($0.name, env.language) }
          .joined(separator: env.text(CaseScreenPhrase.comma))
      },
      .fixed(env.text(PickupScreenPhrase.age), 4, align: .right) { entry in
        entry.lines.compactMap(\.age).max().map(String.init) ?? "—"
      },
      .fixed(env.text(PickupScreenPhrase.due), 5, align: .right) { $0.due?.monthDay ?? "—" },
    ]
  }

  /// The selected case: whom to call, what is where, what they chose, and whether they know.
  private func drawFoot(_ canvas: inout Canvas, row: Int, rows: Int, _ env: Env) {
    canvas.horizontal(row: row, style: .dim)
    guard let entry = list.current else { return }
    let width = canvas.columns - 2
    let whole = telephone.flatMap { $0.number == entry.caseNumber ? $0.text : nil }
    canvas.put(
      [entry.caseNumber, entry.matterName, whole].compactMap(\.self).joined(separator: "  "),
      row: row + 1, column: 1, style: .bold, width: width)
    let told =
      entry.lastTold.map {
        PickupListPhrase.told.text(
          env.language, $0.at.date.iso, $0.telling.way.name(env.language))
      } ?? PickupListPhrase.notTold.text(env.language)
    canvas.put(
      told + "  " + entry.wish.shown(env.language), row: row + 2, column: 1, width: width)
    let lines = entry.lines.prefix(rows - 3).map { line in
      let where_ = line.standing.text(
        env.language,
        place: desk.hall.placeName(
          line.standing == .leaving ? entry.collectAt : line.place), line.slot, line.away)
      return "· \(line.kind.title(line.name, env.language)) \(line.documentNumber ?? "")  \(where_)"
    }
    for (offset, line) in lines.enumerated() {
      canvas.put(line, row: row + 3 + offset, column: 1, width: width)
    }
  }
}
