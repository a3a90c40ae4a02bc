package import CaseEngine
internal import Catalogue
package import Phrases
internal import WorkCalendar

extension Sheet {
  /// What to bring, what not, where to, how long and how much (一站导引).
  /// - Throws: when the square code cannot hold the number.
  package init(checkList: CheckListPaper, language: Language) throws(SquareCode.Fault) {
    let code = try SquareCode(checkList.number)
    let template = CheckListTemplate(paper: checkList, words: Wording(language: language))
    self.init(
      blocks: template.blocks(code: code), number: checkList.number, day: checkList.made.date,
      language: language)
  }

  /// The same before it has a number: to be read on a screen.
  package init(preview checkList: CheckListPaper, language: Language) {
    let template = CheckListTemplate(paper: checkList, words: Wording(language: language))
    self.init(
      blocks: template.blocks(code: nil), number: nil, day: checkList.made.date,
      language: language)
  }
}

private struct CheckListTemplate {
  let paper: CheckListPaper
  let words: Wording

  private func say(_ phrase: CheckListPhrase, _ arguments: String...) -> String {
    phrase.text(words.language, arguments)
  }

  private func section(_ phrase: CheckListPhrase, _ arguments: String...) -> Block {
    .heading(PaperText(phrase.text(words.language, arguments)), .section)
  }

  private func field(_ label: CheckListPhrase, _ value: String) -> Field {
    Field(say(label), value)
  }

  func blocks(code: SquareCode?) -> [Block] {
    var blocks: [Block] = [
      .heading(PaperText(paper.hallName), .hall), .heading(PaperText(say(.title)), .title),
      .rule, .fields(code == nil ? figures : facts), .rule,
    ]
    blocks +=
      stillOpen + bring + printed + later + spared + [.rule, section(.items), .rows(items), .rule]
    blocks += [section(.whereTo)] + places
    if !paper.replies.isEmpty { blocks += [.rule, section(.replies), .rows(replies)] }
    if let code {
      blocks += [.rule, .code(code, caption: PaperText(say(.code, paper.number)))]
      blocks += [.paragraph(PaperText(say(.note, paper.until.iso)))]
    }
    return blocks
      + [words.telephones(enquiry: paper.enquiryPhone, complaint: paper.complaintPhone)]
      + words.banner(paper.banner)
  }

  private var facts: [Field] {
    [
      field(.number, paper.number), words.field(.matter, matter),
      paper.applicantName.map { words.field(.applicant, $0) },
      field(.made, say(.madeBy, words.time(paper.made), paper.clerkName)),
      field(.until, paper.until.iso),
    ].compactMap { $0 } + figures.dropFirst()
  }

  /// What it is about, how long it takes and what it costs.
  private var figures: [Field] {
    [
      words.field(.matter, matter), field(.due, due), field(.why, why),
      field(.fees, paper.fees == 0 ? say(.free) : say(.yuan, Self.yuan(paper.fees))),
    ]
  }

  private var matter: String {
    guard paper.items.count > 1 else { return paper.matterName }
    return words(.matterOfTasks, paper.matterName, String(paper.items.count))
  }

  private var due: String {
    let text = say(.dueIfToday, paper.promise.due.iso, String(paper.workingDays))
    return paper.promise.isProvisional ? words(.provisional, text) : text
  }

  private var why: String {
    paper.why.sentence(words.language, from: paper.waits ? .prerequisite : .acceptance)
  }

  // MARK: What to bring

  private var stillOpen: [Block] {
    let open = paper.replies.count { $0.answer == nil }
    return open == 0 ? [] : [.paragraph(PaperText(say(.stillOpen, String(open))))]
  }

  private var bring: [Block] {
    let due = paper.materials.filter { $0.isForIntake && !$0.isPrinted }
    guard !due.isEmpty else { return [section(.bringNothing)] }
    return list(.bring, due, after: 0)
  }

  /// The applicant's own forms: the hall prints them, so nobody brings them.
  private var printed: [Block] {
    list(
      .printed, paper.materials.filter { $0.isForIntake && $0.isPrinted },
      after: paper.materials.count { $0.isForIntake && !$0.isPrinted })
  }

  private var later: [Block] {
    let later = paper.materials.filter { !$0.isForIntake }
    return list(.later, later, after: paper.materials.count - later.count)
  }

  /// - Parameter number: the last of the list before: the numbers run through the paper.
  private func list(
    _ title: CheckListPhrase, _ lines: [CheckListPaper.Line], after number: Int
  ) -> [Block] {
    guard !lines.isEmpty else { return [] }
    return [section(title, String(lines.count)), .rows(rows(lines, from: number + 1))]
  }

  private func rows(_ lines: [CheckListPaper.Line], from first: Int) -> [Row] {
    zip(first..., lines).map { number, line in
      Row(
        number, line.name, words.pieces(originals: line.originals, copies: line.copies),
        details: details(of: line).map { Row.Detail($0) })
    }
  }

  private func details(of line: CheckListPaper.Line) -> [String] {
    let stage: CheckListPhrase? =
      switch line.stage {
      case .intake: nil
      case .survey: .beforeSurvey
      case .issue: .beforeIssue
      }
    let need: CheckListPhrase? =
      switch line.need {
      case .essential: nil
      case .deferrable: .deferrable
      case .optional: .optional
      }
    let parts = [stage, need].compactMap { $0.map { say($0) } }
    let first = parts.isEmpty ? [] : [parts.joined(separator: say(.separator))]
    return first + (line.hint.map { [say(.hint, $0)] } ?? [])
  }

  private var spared: [Block] {
    guard !paper.spared.isEmpty else { return [] }
    let rows = paper.spared.map { Row(nil, $0.name, source(of: $0)) }
    return [section(.spared, String(rows.count)), .rows(rows)]
  }

  private func source(of spared: CheckListPaper.Spared) -> String {
    switch spared.source {
    case .register(let name), .check(let name): say(.fromRegister, name)
    case .subTask(let ordinal): say(.fromItem, String(ordinal))
    case .earlierCase(let number): say(.fromEarlier, number)
    case .applicant: ""
    }
  }

  // MARK: What for, where

  private var items: [Row] {
    paper.items.map { item in
      let limit = item.limit.text(words.language)
      let detail = item.fee == 0 ? limit : say(.limitAndFee, limit, Self.yuan(item.fee))
      return Row(item.ordinal, item.name, details: [Row.Detail(item.department, detail)])
    }
  }

  /// The nearest few in full; of a county's hundred villages the names are no help on a paper.
  private static let shownPlaces = 2

  private var places: [Block] {
    guard !paper.venues.isEmpty else { return [] }
    let shown = paper.venues.prefix(Self.shownPlaces)
    let rows = shown.map { venue in
      let windows = venue.windows.joined(separator: say(.separator))
      return Row(
        nil, venue.name,
        details: [windows, say(.address, venue.address), say(.phone, venue.phone)]
          .map { Row.Detail($0) })
    }
    let rest = paper.venues.count - shown.count
    return [.rows(rows)] + (rest > 0 ? [.paragraph(PaperText(say(.morePlaces, String(rest))))] : [])
  }

  private var replies: [Row] {
    paper.replies.enumerated().map { Row($0 + 1, $1.ask, $1.answer ?? say(.open)) }
  }

  /// Fen as yuan: `12.50`.
  private static func yuan(_ fen: Int) -> String {
    let rest = fen % 100
    return rest == 0 ? "\(fen / 100)" : "\(fen / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension CheckListPaper.Line {
  /// Without it, or a promise of it, the case is not accepted.
  fileprivate var isForIntake: Bool { stage == .intake && need != .optional }
}
