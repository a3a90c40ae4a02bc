internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Paper
internal import Phrases
internal import Terminal

/// What to bring, on the screen and on paper.
extension KioskScreen {
  func page(_ env: Env) -> Rect {
    Rect(row: 0, column: 0, rows: env.page.rows, columns: env.size.columns)
  }

  mutating func showMaterials(_ env: Env) -> [Command<Answer>] {
    guard let request, let plan = request.plan else { return [.refuse("")] }
    let sheet = Sheet(preview: kiosk.preview(request.draft, plan), language: env.language)
    let lines = sheet.text(.page).split(separator: "\n", omittingEmptySubsequences: false)
    reader = Reader(lines.map { Paragraph(text: String($0)) })
    stage = .materials
    return []
  }

  mutating func print(_ env: Env) -> [Command<Answer>] {
    guard var request, let plan = request.plan else { return [.refuse("")] }
    stage = .filling
    let fault =
      plan.openQuestion.map { IntakeFault.open($0) }
      ?? kiosk.fault(in: request.draft, of: plan)
    if let fault {
      let commands = request.goTo(fault, env)
      self.request = request
      return commands
    }
    let (kiosk, folder, draft, language) = (kiosk, folder, request.draft, env.language)
    return [.wait { Self.print(draft, kiosk, folder, language) }]
  }

  /// Both papers, or none.
  private nonisolated static func print(
    _ draft: IntakeDraft, _ kiosk: Kiosk, _ folder: String, _ language: Language
  ) -> Answer {
    let papers: KioskPapers
    do { papers = try kiosk.finish(draft) } catch { return .failed(error) }
    let (list, printer) = (papers.checkList, FilePrinter(folder: folder))
    // A number always fits into a code: it is made here, and short.
    guard let sheet = try? Sheet(checkList: list, language: language) else {
      preconditionFailure("a check-list's number fits into a code")
    }
    do throws(PrintFailure) {
      let path = try printer.print(
        try sheet.bytes(.text(.page)), as: "checklist-\(list.number).txt")
      do throws(PrintFailure) {
        let form = Sheet(form: papers.form, language: language)
        _ = try printer.print(
          try form.bytes(.text(.page)), as: "form-\(list.number).txt")
      } catch {
        printer.takeBack(path)
        return .notPrinted(error)
      }
    } catch { return .notPrinted(error) }
    return .printed(number: list.number, until: list.until)
  }
}
