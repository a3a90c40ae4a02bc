internal import Storage
internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// The keys of a handing out, each with the reason when it does nothing, and how it looks.
extension HandingScreen {
  func bindings(_ env: Env) -> [Binding<Action>] {
    var bindings: [Binding<Action>] = []
    // In a field, Space and letters are typed.
    if !isInForm {
      bindings = [
        Binding(
          .space, label: env.text(HandOutPhrase.choose), action: .toggle,
          unavailable: notChoosable(env), help: env.text(HandOutPhrase.chooseHelp)),
        Binding(
          .character("a"), label: env.text(HandOutPhrase.all), action: .all, onBar: false,
          help: env.text(HandOutPhrase.allHelp)),
        Binding(
          .character("s"), label: env.text(PickupScreenPhrase.send), action: .send,
          unavailable: notReady(env), onBar: false, help: env.text(HandOutPhrase.sendHelp)),
        Binding(
          .character("v"), label: env.text(MessengerPhrase.entrust), action: .entrust,
          unavailable: notReady(env), onBar: false, help: env.text(MessengerPhrase.entrustHelp)),
        Binding(
          .character("k"), label: env.text(PickupScreenPhrase.slot), action: .slot,
          unavailable: notReady(env), onBar: false, help: env.text(HandOutPhrase.slotHelp)),
        Binding(
          .character("p"), label: env.text(CaseScreenPhrase.papers), action: .papers,
          unavailable: sight?.file.accepted == nil ? env.text(CaseScreenPhrase.noPapers) : nil,
          help: env.text(CaseScreenPhrase.papersHelp)),
      ]
    }
    return bindings + [
      Binding(
        .tab, .backTab,
        label: env.text(isInForm ? HandOutPhrase.toOutputs : .toRecipient), action: .nextField),
      Binding(
        .f10, label: env.text(HandOutPhrase.handOut), action: .handOut,
        unavailable: notReady(env), dangerous: true, help: env.text(HandOutPhrase.handOutHelp)),
      Binding(
        .f11, .control("t"),
        label: env.text(isIdentitySeen ? IntakePhrase.sightTakenBack : .sight), action: .sight,
        onBar: !isIdentitySeen, help: env.text(IntakePhrase.sightHelp)),
      Binding(.f5, label: env.text(HandOutPhrase.reload), action: .reload, onBar: false),
    ]
  }

  private func notChoosable(_ env: Env) -> String? {
    guard let output = outputs.current else { return env.text(HandOutPhrase.nothingThere) }
    if let given = output.handedOut {
      return env.text(HandOutPhrase.alreadyCollected, given.at.date.monthDay, given.recipient.name)
    }
    guard output.ready != nil else { return env.text(HandOutPhrase.notReady) }
    return isHere(output) ? nil : sight.map { whereabouts(output, $0.file, env) }
  }

  /// Where something that is ready is, if it is not simply here.
  private func whereabouts(_ output: Output, _ file: CaseFile, _ env: Env) -> String {
    let place = file.whereabouts(of: output)
    if output.away == nil, place != desk.session.place {
      return env.text(PickupScreenPhrase.liesAt, desk.hall.placeName(place))
    }
    let standing = file.standing(of: output) ?? .waiting
    return standing.text(
      env.language,
      place: desk.hall.placeName(standing == .leaving ? file.collectAt : place), output.slot,
      output.away)
  }

  private func notReady(_ env: Env) -> String? {
    let role = desk.session.member.role
    guard role.may(.handOut) else {
      return HallError.forbidden(.handOut, role).sentence(env.language)
    }
    return chosen.isEmpty ? env.text(HandOutPhrase.nothingChosen) : nil
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    guard let sight else { return drawUnread(&canvas, env) }
    let width = canvas.columns - 2
    let file = sight.file
    var row = head(file, env).draw(&canvas, row: 0, column: 1, columns: width)
    let below = recipient.rows + receiptLines(width).count + 2
    let list = min(file.outputs.count + 1, max(3, canvas.rows - row - below))
    outputs.draw(
      &canvas, in: Rect(row: row, rows: list, columns: canvas.columns), columns(file, env), env,
      focused: !isInForm, empty: env.text(HandOutPhrase.nothingThere))
    row += list
    canvas.horizontal(row: row, style: .dim)
    recipient.draw(
      &canvas, in: Rect(row: row + 1, column: 1, rows: recipient.rows, columns: width), of: file,
      active: isInForm, env)
    row += recipient.rows + 2
    for (offset, line) in receiptLines(width).enumerated() {
      canvas.put(line, row: row + offset, column: 1, style: .green)
    }
  }

  private func drawUnread(_ canvas: inout Canvas, _ env: Env) {
    let text = fault?.sentence(env.language) ?? env.text(CaseScreenPhrase.reading)
    for (row, line) in text.wrapped(to: canvas.columns - 4).enumerated() {
      canvas.put(line, row: 2 + row, column: 2)
    }
  }

  private func receiptLines(_ width: Int) -> [String] {
    receipt.flatMap { $0.wrapped(to: width) }
  }

  private func head(_ file: CaseFile, _ env: Env) -> Pieces {
    var pieces = Pieces()
    pieces.add(file.matterName, .bold)
    pieces.add(file.applicant.name)
    pieces.add(file.state.name(env.language), .bold)
    switch file.slipPrints {
    case 0: pieces.add(env.text(HandOutPhrase.slipNotPrinted), .yellow)
    case 1: pieces.add(env.text(HandOutPhrase.slipOnce))
    default: pieces.add(env.text(HandOutPhrase.slipReprinted, String(file.slipPrints - 1)), .yellow)
    }
    if isIdentitySeen { pieces.add(env.text(IntakePhrase.seen), .green) }
    if file.collectAt != desk.session.place,
      let place = desk.hall.edition.place(file.collectAt)
    {
      pieces.add(env.text(HandOutPhrase.collectElsewhere, place.name), .yellow)
    }
    return pieces
  }

  private func columns(_ file: CaseFile, _ env: Env) -> [Column<Output>] {
    [
      .fixed("", 3) { chosen.contains($0.key) ? "[✓]" : isHere($0) ? "[ ]" : "" },
      .fixed("", 1, style: { $0.ink }) { $0.letter },
      .share(env.text(HandOutPhrase.output), 4) { $0.title(env.language) },
      .share(env.text(HandOutPhrase.document), 3) { $0.documentNumber ?? "—" },
      .share(env.text(HandOutPhrase.standing), 4, style: { $0.ink }) { standing($0, file, env) },
    ]
  }

  private func standing(_ output: Output, _ file: CaseFile, _ env: Env) -> String {
    if let given = output.handedOut {
      return env.text(HandOutPhrase.collected, given.at.date.monthDay, given.recipient.name)
    }
    if output.ready != nil {
      let isPlain = isHere(output) && output.slot == nil && file.standing(of: output) == .waiting
      if !isPlain { return whereabouts(output, file, env) }
      return env.text(output.kind == .refusal ? HandOutPhrase.refusalReady : .ready)
    }
    guard let task = file.task(output.key.ordinal) else { return "" }
    let waits = task.after.filter { file.task($0)?.state.isOpen ?? false }
    return waits.isEmpty
      ? env.text(HandOutPhrase.expected, task.due.monthDay)
      : env.text(
        HandOutPhrase.expectedAfter, task.due.monthDay,
        waits.map(String.init).joined(separator: " "))
  }
}

extension Output {
  /// One character for where it is, so that it reads without colour.
  fileprivate var letter: String {
    if handedOut != nil { return "✓" }
    return ready == nil ? "○" : "●"
  }

  fileprivate var ink: Style {
    if handedOut != nil { return .dim }
    return ready == nil ? .plain : .green
  }
}
