package import CaseEngine
package import Phrases
internal import WorkCalendar

extension Sheet {
  /// The collection slip (R30).
  /// - Throws: when the square code cannot hold the slip's code.
  package init(slip: CollectionSlip, language: Language) throws(SquareCode.Fault) {
    let code = try SquareCode(slip.code)
    let template = SlipTemplate(slip: slip, words: Wording(language: language))
    self.init(
      blocks: template.blocks(code: code), number: slip.number, day: slip.accepted.date,
      language: language)
  }
}

struct SlipTemplate {
  let slip: CollectionSlip
  let words: Wording

  func blocks(code: SquareCode) -> [Block] {
    var blocks = words.heading(hall: slip.hallName, title: .slipTitle, reprint: slip.reprint)
    blocks += [.rule, .fields(facts)] + provisionalNote
    blocks += [.rule, section(.willObtain)] + tasks
    blocks += [.rule] + materials + owing
    blocks += [.rule] + collection
    blocks += [.code(code, caption: PaperText(words(.code, slip.code)))]
    blocks += [words.seal()] + words.banner(slip.banner)
    return blocks + words.receipt(of: .slipTitle, number: slip.number, banner: slip.banner)
  }

  private func section(_ phrase: PaperPhrase, _ arguments: String...) -> Block {
    .heading(PaperText(phrase.text(words.language, arguments)), .section)
  }

  private var facts: [Field] {
    [
      words.field(.number, slip.number), words.field(.matter, matter),
      words.field(.applicant, slip.applicantName),
      slip.agentName.map { words.field(.agent, $0) },
      slip.contactName.map { words.field(.contact, $0) },
      slip.contactIdentity.map { words.field(.identity, $0) },
      slip.contactPhone.map { words.field(.formPhone, $0) },
      words.field(.identityCheck, words(slip.identitySeen ? .identitySeen : .identityNotSeen)),
      slip.subjectName.map { words.field(.subject, $0) },
      slip.projectCode.map { Field(ProjectPhrase.code.text(words.language), $0) },
      words.field(.received, words.time(slip.received)),
      words.field(.accepted, words.time(slip.accepted)),
      words.field(.basis, words(.acceptedBasis)),
      words.window(slip.window, clerk: slip.clerkName), words.field(.due, due),
    ].compactMap { $0 }
  }

  private var matter: String {
    guard slip.tasks.count > 1 else { return slip.matterName }
    return words(.matterOfTasks, slip.matterName, String(slip.tasks.count))
  }

  private var due: String {
    let day = slip.due.iso
    let text =
      switch slip.workingDays {
      case ...0: words(.dueSameDay, day)
      case 1: words(.oneDay, day)
      default: words(.days, day, String(slip.workingDays))
      }
    return slip.isProvisional ? words(.provisional, text) : text
  }

  private var provisionalNote: [Block] {
    let outputs = slip.tasks.flatMap(\.outputs).contains { $0.prospect.isProvisional }
    return slip.isProvisional || outputs ? [words.paragraph(.provisionalNote)] : []
  }

  private var tasks: [Block] {
    [.rows(slip.tasks.map { Row($0.ordinal, $0.name, details: details(of: $0)) })]
  }

  private func details(of task: CollectionSlip.TaskLine) -> [Row.Detail] {
    guard task.state != .void else { return [Row.Detail(words(.nothingToObtain), words(.void))] }
    return task.outputs.map { output in
      switch output.kind {
      case .document: Row.Detail(output.name, prospect(output.prospect))
      case .refusal:
        Row.Detail(words(.refusalDocument), words(.refused, refusal(output.prospect)))
      }
    }
  }

  private func prospect(_ prospect: CollectionSlip.Prospect) -> String {
    switch prospect {
    case .expected(let day, isProvisional: false): words(.expected, day.iso)
    case .expected(let day, isProvisional: true): words(.expectedProvisional, day.iso)
    case .ready: words(.ready)
    case .handedOut(let day): words(.handedOut, day.iso)
    case .on(let ordinal): words(.standsOn, String(ordinal))
    }
  }

  /// The decision is made already, so no day is expected: its paper is.
  private func refusal(_ prospect: CollectionSlip.Prospect) -> String {
    guard case .expected = prospect else { return self.prospect(prospect) }
    return words(.beingMade)
  }

  private var materials: [Block] {
    let rows = slip.materials.enumerated().map { index, material in
      Row(
        index + 1, material.name,
        words.pieces(originals: material.originals, copies: material.copies))
    }
    return [section(.materialsReceived, String(rows.count))] + list(rows)
  }

  private var owing: [Block] {
    guard !slip.owing.isEmpty else { return [] }
    let rows = slip.owing.enumerated().map { index, material in
      Row(
        index + 1, material.name,
        material.due.map { words(.latest, $0.iso) } ?? words(.owingLater))
    }
    return [section(.owing, String(rows.count))] + list(rows)
  }

  private func list(_ rows: [Row]) -> [Block] { rows.isEmpty ? [] : [.rows(rows)] }
}

extension CollectionSlip.Prospect {
  fileprivate var isProvisional: Bool {
    guard case .expected(_, isProvisional: let isProvisional) = self else { return false }
    return isProvisional
  }
}
