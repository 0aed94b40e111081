"""Which tests hold each of the twelve kinds of faults that real files showed; each kind has at least three.

A kind's cases are parametrized in the tests that are named here, all of them with invented words.
"""

import ast
from pathlib import Path

import pytest

KINDS = {
    "web archives: packings, ARC, WACZ": [
        "test_archives.test_a_page_of_a_web_archive_is_unpacked_as_its_server_packed_it",
        "test_archives.test_a_web_archive_is_read_however_it_is_packed",
        "test_archives.test_of_a_wacz_the_pages_that_somebody_went_to_are_read",
        "test_archives.test_a_wacz_that_was_unpacked_and_packed_with_its_folder_is_read_as_one",
        "test_archives.test_a_page_is_read_whatever_a_browser_keeps_it_in",
    ],
    "only the first part of an article": [
        "test_page_body.test_the_whole_article_arrives",
        "test_page_body.test_of_a_page_s_data_nothing_is_guessed",
        "test_more_forms.test_teasers_in_articles_of_their_own_are_not_the_article_s",
    ],
    "letters in a wrong encoding": [
        "test_encodings_of_text.test_a_text_is_read_whatever_its_encoding",
        "test_encodings_of_text.test_a_header_that_the_bytes_contradict_is_not_believed",
        "test_encodings_of_text.test_what_was_read_in_a_wrong_encoding_is_put_right_and_told",
        "test_encodings_of_text.test_markup_in_cells_is_taken_out",
    ],
    "JSON of services and tools": [
        "test_answers_and_exports.test_every_field_is_found_however_it_is_named_and_nested",
        "test_answers_and_exports.test_an_answer_on_one_line_and_over_many_give_the_same",
        "test_answers_and_exports.test_posts_of_a_telegram_channel_are_articles",
        "test_answers_and_exports.test_ris_is_a_list_of_articles",
    ],
    "XML known by its root": [
        "test_xml.test_an_article_is_read_with_its_fields",
        "test_xml.test_xml_of_another_form_is_refused_by_its_name_and_never_stored",
        "test_lists_and_feeds.test_a_feed_is_known_by_its_root_whatever_its_prefix",
    ],
    "mail": [
        "test_mail.test_a_letter_is_told_by_its_header_however_long",
        "test_mail.test_a_mail_saved_as_text_gives_what_its_printed_header_says",
        "test_mail.test_a_mail_passed_on_is_its_first_senders",
    ],
    "tables: GDELT, spreadsheets, days": [
        "test_answers_and_exports.test_gdelts_own_table_is_a_list_of_titles",
        "test_answers_and_exports.test_lines_above_the_names_are_passed_over",
        "test_when.test_the_day_is_read",
    ],
    "author": [
        "test_authors.test_persons_are_named_and_nobody_else",
        "test_authors.test_an_authors_cell_is_put_in_order_and_no_unknown_name_is_lost",
        "test_page_fields.test_the_author_is_told",
    ],
    "day": [
        "test_page_fields.test_the_day_is_told",
        "test_lists_and_feeds.test_the_day_of_a_feed_is_the_one_that_it_prints",
        "test_mail.test_a_day_is_read_as_any_program_prints_it",
    ],
    "Office": [
        "test_office.test_the_words_of_a_box_are_read_once_below_their_paragraph",
        "test_office.test_a_document_is_read_as_it_is_printed_once_every_change_is_accepted",
        "test_office.test_of_rtf_every_printed_word_is_read_and_no_other",
        "test_office.test_an_opendocument_text_is_read_however_it_was_packed",
    ],
    "press databases": [
        "test_press_layouts.test_a_page_of_factiva_is_read_in_any_language_of_its_interface",
        "test_press_layouts.test_a_page_of_nexis_is_read_in_the_languages_of_its_interface",
        "test_press_layouts.test_europresse_prints_the_day_above_the_outlet",
        "test_press_layouts.test_what_nexis_prints_around_a_text_is_not_of_it",
    ],
    "titles": [
        "test_page_fields.test_the_title_stands_without_the_outlet",
        "test_page_fields.test_a_title_with_a_sign_of_its_own_stays_whole",
        "test_more_forms.test_services_put_the_outlet_s_name_around_the_title",
    ],
}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_held_by_tests_that_there_are(kind):
    assert len(KINDS[kind]) >= 3
    for name in KINDS[kind]:
        module, test = name.split(".")
        tree = ast.parse(Path(__file__).with_name(f"{module}.py").read_text(encoding="utf-8"))
        assert test in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
