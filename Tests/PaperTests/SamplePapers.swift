import CaseEngine
import Catalogue
import CatalogueTesting
import Paper
import Phrases
import Testing
import WorkCalendar

/// Every paper of the sample case, by the name of its golden file.
enum SamplePapers {
  static let names = [
    "slip", "slip-reprint", "slip-provisional", "slip-partly-done", "notice", "notice-reprint",
    "declined", "not-needed", "refused", "refused-by-law", "refused-reprint",
    "tolerance", "undertaking", "finding", "finding-not-confirmed",
    "stop-procedure", "stop-promised", "correction", "rectification", "extension",
    "extension-joint", "granted", "service", "handover", "guide", "acceptance",
    "acceptance-complete", "slip-brought", "slip-cabinet", "calls", "transfer", "delivery",
  ]

  static func sheet(_ name: String, _ language: Language, of sample: SampleCase) throws -> Sheet {
    switch name {
    case "slip": try slip(sample.accepted, sample, language)
    case "slip-reprint": try slip(sample.accepted, sample, language, reprint: 2)
    case "slip-provisional": try slip(sample.provisional, sample, language)
    case "slip-partly-done": try slip(sample.partlyDone, sample, language, reprint: 1)
    case "notice": try notice(sample, language)
    case "notice-reprint": try notice(sample, language, reprint: 1)
    case "declined": try declined(sample.declined, sample, language)
    case "not-needed": try declined(sample.notNeeded, sample, language)
    case "refused-reprint": try refused(3, sample, language, reprint: 2)
    case "refused": try refused(3, sample, language)
    case "slip-brought", "slip-cabinet": try wanted(name, sample, language)
    case "acceptance": try letter(.acceptance, sample, language)
    case "acceptance-complete": try letter(.acceptance, sample, language, sample.undertaken)
    case "calls": Sheet(pickup: PickupPapers.calls(sample), language: language)
    case "transfer": Sheet(transfer: PickupPapers.transfer(sample), language: language)
    case "delivery": Sheet(delivery: PickupPapers.delivery(sample), language: language)
    case "tolerance": try letter(.tolerance, sample, language)
    case "undertaking": try letter(.undertaking(task: 2), sample, language, sample.undertaken)
    case "finding": try letter(.finding(task: 6), sample, language, sample.checked(holds: true))
    case "granted": try granted(2, sample, language)
    case "service": try service(sample, language)
    case "handover": Sheet(handover: HandoverPaperTests.paper(of: sample), language: language)
    case "guide": try guide(language)
    case "stop-procedure": try stop(1, sample, language)
    case "stop-promised": try stop(2, sample, language)
    case "correction": try stop(3, sample, language)
    case "rectification": try stop(4, sample, language)
    case "extension": try letter(.extended(task: 2), sample, language, sample.stopped)
    case "extension-joint": try letter(.extended(task: 0), sample, language, sample.stopped)
    case "finding-not-confirmed":
      try letter(.finding(task: 6), sample, language, sample.checked(holds: false), reprint: 1)
    default: try refused(5, sample, language)
    }
  }

  static func slip(
    _ file: CaseFile, _ sample: SampleCase, _ language: Language, reprint: Int = 0
  ) throws -> Sheet {
    let slip = CollectionSlip(
      of: file, hall: sample.hall, clerkName: sample.rename("李敏"),
      collectPlace: sample.rename("县政务服务中心 C01"), reprint: reprint)
    return try Sheet(slip: #require(slip), language: language)
  }

  private static func wanted(
    _ name: String, _ sample: SampleCase, _ language: Language
  ) throws -> Sheet {
    let way: CollectionWay =
      name == "slip-cabinet"
      ? .cabinet : .brought(by: .villageAgent, to: PickupPapers.addressee(sample))
    return try slip(sample.wanting(way), sample, language)
  }

  private static func notice(
    _ sample: SampleCase, _ language: Language, reprint: Int = 0
  ) throws -> Sheet {
    let notice = NoticePaper(
      of: sample.noticed, hall: sample.hall, clerkName: sample.rename("李敏"), reprint: reprint)
    return Sheet(notice: try #require(notice), language: language)
  }

  private static func stop(
    _ number: Int, _ sample: SampleCase, _ language: Language
  ) throws -> Sheet {
    try letter(.stop(task: 2, number: number), sample, language, sample.stopped)
  }

  private static func letter(
    _ answer: WrittenAnswer, _ sample: SampleCase, _ language: Language, _ file: CaseFile? = nil,
    reprint: Int = 0
  ) throws -> Sheet {
    let letter = Letter(
      answer, of: file ?? sample.accepted, hall: sample.hall,
      names: ({ _ in sample.rename("县市场监督管理局") }, { _ in sample.rename("李敏") }),
      reprint: reprint)
    return Sheet(letter: try #require(letter), language: language)
  }

  private static func declined(
    _ file: CaseFile, _ sample: SampleCase, _ language: Language
  ) throws -> Sheet {
    let refusal = RefusalPaper(
      declined: file, hall: sample.hall, clerkName: sample.rename("李敏"))
    return Sheet(refusal: try #require(refusal), language: language)
  }

  private static func granted(
    _ ordinal: Int, _ sample: SampleCase, _ language: Language
  ) throws -> Sheet {
    let grant = GrantPaper(
      of: ordinal, in: sample.partlyDone, hall: sample.hall, officerName: sample.rename("周强"),
      departmentName: sample.rename("市场监督管理局"))
    return Sheet(grant: try #require(grant), language: language)
  }

  private static func service(_ sample: SampleCase, _ language: Language) throws -> Sheet {
    let receipt = ServiceReceipt(
      of: sample.partlyDone, hall: sample.hall,
      names: ({ _ in sample.rename("县政务服务中心") }, { _ in sample.rename("李敏") }), reprint: 1)
    return Sheet(service: try #require(receipt), language: language)
  }

  /// Of a whole matter: longer than a page of any size.
  private static func guide(_ language: Language) throws -> Sheet {
    let guide = SmallHall.edition.guide("open-teahouse", on: CivilDate(2026, 3, 2))
    return Sheet(
      guide: try #require(guide), hall: SmallHall.edition.profile, language: language)
  }

  private static func refused(
    _ ordinal: Int, _ sample: SampleCase, _ language: Language, reprint: Int = 0
  ) throws -> Sheet {
    let refusal = RefusalPaper(
      refused: ordinal, of: sample.partlyDone, hall: sample.hall,
      officerName: sample.rename("周强"), departmentName: sample.rename("市场监督管理局"),
      reprint: reprint)
    return Sheet(refusal: try #require(refusal), language: language)
  }
}
