package import CaseEngine
internal import Catalogue
internal import Storage

/// The papers of a case, with the names that the hall knows.
extension ServiceHall {
  /// The slip as it stands now; nil while the case is not accepted.
  /// - Parameter reprint: 0 for the first print.
  package func slip(of file: CaseFile, reprint: Int = 0) -> CollectionSlip? {
    let place = edition.place(file.collectAt)
    let window = edition.windows.first { $0.place == file.collectAt && $0.duty == .handout }
    return CollectionSlip(
      of: file, hall: profile, clerkName: clerkName(of: file),
      collectPlace: [place?.name, window?.code].compactMap(\.self).joined(separator: " "),
      reprint: reprint)
  }

  /// What stands on a paper of the case; nil where the case has come to no such paper.
  /// - Parameter isMasked: it is only looked at, so that people's numbers on it are masked.
  /// - Throws: as `record`: who wrote it stands in the journal.
  package func paper(
    _ answer: WrittenAnswer, of file: CaseFile, isMasked: Bool, reprint: Int = 0
  ) throws(HallError) -> WrittenPaper? {
    switch answer {
    case .notice: notice(of: file, reprint: reprint).map(WrittenPaper.notice)
    case .declined: try declined(file, reprint: reprint).map(WrittenPaper.refusal)
    case .refused(let ordinal):
      try refusal(of: ordinal, in: file, reprint: reprint).map(WrittenPaper.refusal)
    case .form: .form(try applicationForm(of: file, isMasked: isMasked, reprint: reprint))
    case .meeting(let number): meeting(number, of: file, reprint: reprint)
    case .jointNotice: .jointNotice(try jointNotice(of: file, reprint: reprint))
    case .granted(let ordinal):
      try grant(of: ordinal, in: file, reprint: reprint).map(WrittenPaper.grant)
    case .service: service(of: file, reprint: reprint).map(WrittenPaper.service)
    case .tolerance, .undertaking, .finding, .stop, .extended:
      letter(answer, of: file, reprint: reprint).map(WrittenPaper.letter)
    }
  }

  /// The one-time notice; nil when none was given.
  package func notice(of file: CaseFile, reprint: Int = 0) -> NoticePaper? {
    NoticePaper(
      of: file, hall: profile, clerkName: clerkName(of: file), reprint: reprint)
  }

  /// The no at intake; nil when the case was not declined.
  /// - Throws: as `record`: who declined it stands in the journal.
  package func declined(
    _ file: CaseFile, reprint: Int = 0
  ) throws(HallError) -> RefusalPaper? {
    guard file.declined != nil else { return nil }
    let clerk = try whoever(of: file) { $0.kind == .declined }
    return RefusalPaper(
      declined: file, hall: profile, clerkName: clerk ?? clerkName(of: file), reprint: reprint)
  }

  /// The no to one sub-task; nil when it was not refused.
  /// - Throws: as `record`: who refused it stands in the journal.
  package func refusal(
    of ordinal: Int, in file: CaseFile, reprint: Int = 0
  ) throws(HallError) -> RefusalPaper? {
    guard let task = file.task(ordinal), task.refusal != nil else { return nil }
    let officer = try whoever(of: file) { event in
      if case .taskRefused(let refusal) = event { refusal.ordinal == ordinal } else { false }
    }
    return RefusalPaper(
      refused: ordinal, of: file, hall: profile, officerName: officer ?? "",
      departmentName: decidingDepartment(of: task), reprint: reprint)
  }

  /// The yes to one sub-task; nil when it was not approved.
  /// - Throws: as `record`: who approved it stands in the journal.
  package func grant(
    of ordinal: Int, in file: CaseFile, reprint: Int = 0
  ) throws(HallError) -> GrantPaper? {
    guard let task = file.task(ordinal), task.state == .approved else { return nil }
    let officer = try whoever(of: file) { event in
      if case .taskApproved(let approval) = event { approval.ordinal == ordinal } else { false }
    }
    return GrantPaper(
      of: ordinal, in: file, hall: profile, officerName: officer ?? "",
      departmentName: decidingDepartment(of: task), reprint: reprint)
  }

  /// The proof of what was handed out; nil while nothing was.
  package func service(of file: CaseFile, reprint: Int = 0) -> ServiceReceipt? {
    let place = { [edition] code in edition.place(code)?.name ?? code }
    return ServiceReceipt(
      of: file, hall: profile, names: (place, staffName), reprint: reprint)
  }

  /// In whose name it is decided.
  private func decidingDepartment(of task: SubTask) -> String {
    task.delegation?.inNameOf ?? edition.department(task.department)?.name ?? task.departmentShort
  }

  /// What is promised in writing, or the answer to an internal check; nil where the case has come to
  /// no such letter.
  package func letter(_ answer: WrittenAnswer, of file: CaseFile, reprint: Int = 0) -> Letter? {
    let department = { [edition] code in edition.department(code)?.name ?? code }
    return Letter(
      answer, of: file, hall: profile, names: (department, staffName), reprint: reprint)
  }

  /// The name of who made an event.
  func whoever(
    of file: CaseFile, made isIt: (CaseEvent) -> Bool
  ) throws(HallError) -> String? {
    let record = try record(of: file.number)
    return record.events.lastIndex(where: isIt).map {
      staffName(record.entries[$0].entry.actor, at: record.halls[$0])
    }
  }
}
