package import CaseEngine
package import Phrases
internal import WorkCalendar

extension Sheet {
  /// A joint survey, review, acceptance or measuring (R18).
  package init(meeting paper: MeetingPaper, language: Language) {
    let template = MeetingTemplate(paper: paper, words: Wording(language: language))
    self.init(
      blocks: template.blocks, number: paper.number, day: paper.meeting.agenda.day,
      language: language)
  }
}

private struct MeetingTemplate {
  let paper: MeetingPaper
  let words: Wording

  private var meeting: JointMeeting { paper.meeting }

  private func say(_ phrase: JointPaperPhrase, _ arguments: String...) -> String {
    phrase.text(words.language, arguments)
  }

  var blocks: [Block] {
    words.heading(hall: paper.hallName, title: PaperText(say(title)), reprint: paper.reprint)
      + [.rule, .fields(facts), .rule] + attendance + findings + outcome + signatures
      + words.banner(paper.banner)
  }

  private var title: JointPaperPhrase {
    switch meeting.kind {
    case .survey: .surveyTitle
    case .review: .reviewTitle
    case .acceptance: .acceptanceTitle
    case .measuring: .measuringTitle
    }
  }

  private var facts: [Field] {
    let agenda = meeting.agenda
    let time = agenda.day.iso + " " + agenda.half.name(words.language)
    return [
      words.field(.number, paper.number), words.field(.matter, paper.matterName),
      words.field(.applicant, paper.applicantName), Field(say(.time), time),
      paper.materialName.map { Field(say(.material), $0) },
      meeting.minutes?.document.map { Field(say(.document), $0) },
      Field(say(.officer), paper.officerName),
    ].compactMap { $0 }
  }

  /// Source: PL art. 34: two or more go, and it is written down who.
  private var attendance: [Block] {
    [
      .heading(PaperText(say(.attendance)), .section),
      .signature(
        paper.attendees.map { PaperText(say(.attendee, $0.name, $0.department)) }),
    ]
  }

  private var findings: [Block] {
    [
      .heading(PaperText(say(meeting.kind == .measuring ? .usedFor : .findings)), .section),
      .rows(
        paper.lines.map { line in
          Row(line.ordinal, say(.item, line.item, line.department), details: details(line))
        }),
    ]
  }

  private func details(_ line: MeetingPaper.Line) -> [Row.Detail] {
    guard meeting.kind != .measuring else { return [] }
    guard let finding = line.finding else { return [byHand] }
    let outcome =
      switch finding.outcome {
      case .holds, .fails: say(.outcome, finding.outcome.name(words.language))
      case .rectify(let what, let days): say(.rectifyBy, what, String(days))
      }
    return [Row.Detail(outcome), Row.Detail(say(.words, finding.words))]
  }

  /// Only a visit can ask for something to be put right.
  private var byHand: Row.Detail {
    Row.Detail(say(meeting.kind.isVisit ? .byHand : .byHandReview))
  }

  private var outcome: [Block] {
    let photographs = (meeting.minutes?.photographs ?? []).map {
      Row(nil, $0.name, details: [Row.Detail("SHA-256 " + $0.sha256)])
    }
    let pictures: [Block] =
      photographs.isEmpty
      ? [] : [.heading(PaperText(say(.photographs)), .section), .rows(photographs)]
    return pictures + conclusion + [.rule]
      + [.paragraph(PaperText(say(meeting.kind == .measuring ? .sharedResult : .opinionOnly)))]
  }

  /// One conclusion of the whole acceptance, once it is recorded.
  private var conclusion: [Block] {
    guard meeting.kind == .acceptance, let findings = meeting.minutes?.findings else { return [] }
    let passes = findings.allSatisfy { $0.outcome == .holds }
    return [.paragraph(PaperText(say(passes ? .passes : .passesNot)))]
  }

  /// A line for each department, and one for the applicant.
  private var signatures: [Block] {
    var departments: [String] = []
    for line in paper.lines where !departments.contains(line.department) {
      departments.append(line.department)
    }
    return departments.map {
      .signature([PaperText(say(.signs, $0)), PaperText(say(.date))])
    } + [.signature([PaperText(say(.ownerSigns)), PaperText(say(.date))])]
  }
}
