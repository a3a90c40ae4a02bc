internal import CaseEngine
internal import Hall
internal import Paper
internal import Phrases
internal import Storage
internal import WorkCalendar

/// What a paper on the screen is of: a case, whose prints are entries, or something that is no case
/// yet.
nonisolated enum PaperSubject: Sendable {
  /// The paper is nil where the case has none yet.
  case file(CaseFile, CasePaper?)
  case checkList(CheckList)
  /// The application of a request that is being filled in.
  case form(IntakeDraft)
  /// The list by which papers went to a department without a window.
  case handover(HandoverPaper)
  /// What one's place did on a day (日清单), read anew each time.
  case dayBook(CivilDate, Session)
  /// Whom to call today.
  case calls(PickupPaper)
  /// A page of the register of licences.
  case licences(LicencePaper)
  /// The list by which finished outputs go to another place.
  case transfer(TransferPaper)
  /// The hall's figures (统计报表), summed anew each time.
  case figures(FigureQuery, Session)
  /// What is typed into another office's system (双录).
  case fieldSheets([FieldSheet])
  /// What is still to be typed in, read anew each time (双录登记).
  case entries(Session)
  /// What goes to a platform of a town (四个平台).
  case platform(PlatformPaper)
  /// How what is applied for goes through the hall (综合受理流程图).
  case chart(FlowChart)

  /// - Parameter paper: nil for the one that matters most.
  static func paper(_ paper: CasePaper? = nil, of file: CaseFile) -> PaperSubject {
    .file(file, paper ?? CasePaper.all(of: file).first)
  }

  /// What an intake came to: the slip or the answer; nothing where it was only received.
  static func outcome(of file: CaseFile) -> PaperSubject {
    .file(file, CasePaper.all(of: file).first { $0 != .answer(.form) })
  }

  var file: CaseFile? {
    guard case .file(let file, _) = self else { return nil }
    return file
  }

  var hasPaper: Bool {
    guard case .file(_, nil) = self else { return true }
    return false
  }

  /// Whoever asked for it is waiting for this paper, so it comes out by itself.
  var isHandedOverAtOnce: Bool {
    switch self {
    case .file(_, let paper): paper == .slip
    case .checkList, .handover, .transfer, .platform: true
    case .form, .dayBook, .calls, .figures, .licences, .fieldSheets, .entries, .chart: false
    }
  }

  var number: String {
    switch self {
    case .file(let file, _): file.number
    case .checkList(let list): list.number
    case .form: ""
    case .dayBook(let day, _): day.iso
    case .handover(let list): list.number
    case .calls, .licences: ""
    case .transfer(let list): list.number
    case .figures(let query, _): query.from.iso
    case .fieldSheets(let sheets): sheets.first.map { "\($0.caseNumber)-\($0.ordinal)" } ?? ""
    case .entries: ""
    case .platform(let paper): paper.number
    case .chart(let chart): chart.code
    }
  }

  var kind: PaperKind {
    if case .file(_, let paper?) = self { paper.kind } else { .paper }
  }

  /// How often it came out; prints of what is no case are not counted.
  var prints: Int {
    guard case .file(let file, let paper?) = self else { return 0 }
    return paper.prints(of: file)
  }

  func name(_ language: Language) -> String {
    switch self {
    case .file(_, let paper?): paper.name(language)
    case .file(_, nil): PaperScreenPhrase.received.text(language)
    case .checkList: CheckListPhrase.key.text(language)
    case .form: PaperScreenPhrase.form.text(language)
    case .handover: HandoverScreenPhrase.title.text(language)
    case .dayBook: DayBookPhrase.title.text(language)
    case .calls: PickupScreenPhrase.calls.text(language)
    case .licences: LicencePhrase.title.text(language)
    case .transfer: PickupScreenPhrase.transfer.text(language)
    case .figures: FiguresPhrase.title.text(language)
    case .fieldSheets: EntryPaperPhrase.sheet.text(language)
    case .entries: EntryPaperPhrase.register.text(language)
    case .platform: PlatformPhrase.paper.text(language)
    case .chart: ChartPhrase.title.text(language)
    }
  }

  func mayBePrinted(by role: Role) -> Bool {
    if case .figures = self { return role.may(.seeFigures) }
    guard case .file(_, .answer(let answer)?) = self else {
      return role.may(.takeIn) || role.may(.handOut) || (isOfEntries && role.may(.decide))
    }
    return role.mayPrint(answer)
  }

  private var isOfEntries: Bool {
    switch self {
    case .fieldSheets, .entries: true
    default: false
    }
  }

  /// The next of the case's papers.
  var next: PaperSubject {
    guard case .file(let file, let paper) = self else { return self }
    let all = CasePaper.all(of: file)
    guard !all.isEmpty else { return self }
    return .file(file, all[((paper.flatMap(all.firstIndex) ?? 0) + 1) % all.count])
  }

  var hasOthers: Bool { file.map { CasePaper.all(of: $0).count > (hasPaper ? 1 : 0) } ?? false }

  /// A file's name of this print alone: another print never takes its place.
  /// - Parameter id: the command's.
  func fileName(id: String, _ rendering: Rendering) -> String {
    let name =
      switch self {
      case .file(let file, let paper): paper?.fileName(of: file) ?? ""
      case .checkList(let list): "checklist-\(list.number)"
      case .form: "form"
      case .handover(let list): "handover-\(list.number)"
      case .dayBook(let day, _): "daybook-\(day.iso)"
      case .calls: "calls"
      case .licences: "licences"
      case .transfer(let list): "documents-\(list.number)"
      case .figures(let query, _): "figures-\(query.from.iso)-\(query.to.iso)"
      case .fieldSheets: "fieldsheet-\(number)"
      case .entries: "entries"
      case .platform(let paper): "platform-\(paper.number)"
      case .chart(let chart): "chart-\(chart.code)"
      }
    return "\(name)-\(id.suffix(6)).\(rendering.fileExtension)"
  }

  /// - Parameters:
  ///   - reprint: 0 for the first print.
  ///   - isPrinted: it comes out, and is not only looked at.
  /// - Returns: nil where there is no paper.
  func sheet(
    reprint: Int, isPrinted: Bool, in hall: ServiceHall, _ language: Language
  ) throws(HallError) -> Sheet? {
    switch self {
    case .file(let file, let paper):
      try paper?.sheet(of: file, reprint: reprint, isPrinted: isPrinted, in: hall, language)
    case .handover(let list): Sheet(handover: list, language: language)
    case .dayBook(let day, let session):
      Sheet(dayBook: try hall.dayBook(on: day, by: session), language: language)
    case .calls(let paper): Sheet(pickup: paper, language: language)
    case .licences(let paper): Sheet(licences: paper, language: language)
    case .transfer(let list): Sheet(transfer: list, language: language)
    case .figures(let query, let session):
      Sheet(figures: try hall.figures(query, by: session), language: language)
    case .chart(let chart): Sheet(chart: chart, language: language)
    case .platform(let paper): Sheet(platform: paper, language: language)
    case .fieldSheets(let sheets): Sheet(fieldSheets: sheets, language: language)
    case .entries(let session):
      Sheet(
        entries: try hall.entryRegister(nil, limit: Self.entriesShown, by: session),
        language: language)
    case .form(let draft): Sheet(form: try hall.applicationForm(of: draft), language: language)
    case .checkList(let list):
      // A number always fits into a code: it is made here, and short.
      try? Sheet(checkList: try hall.paper(of: list), language: language)
    }
  }

  private static let entriesShown = 500

  /// Writes down that it came out (R30), where there is a case to write it to.
  /// - Returns: the subject after it.
  func record(isReprint: Bool, id: String, at desk: Desk) throws(HallError) -> PaperSubject {
    guard case .file(let file, let paper?) = self else { return self }
    return .file(
      try paper.record(
        of: file, isReprint: isReprint, id: id, in: desk.hall, by: desk.session), paper)
  }
}
